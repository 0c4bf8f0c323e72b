namespace MigrationBuild.Schema.Directories;

/// <summary>One row of <c>atlas.sum</c>. <paramref name="Hash"/> is base64 and covers this file and all before it.</summary>
public sealed record AtlasSumEntry(string Name, string Hash);
