namespace MigrationBuild.Schema.Catalogs;

/// <summary>What a base type says of itself: <c>INTERNALLENGTH</c> is <c>8</c>.</summary>
public sealed record BaseTypeOption(string Name, string Value);
