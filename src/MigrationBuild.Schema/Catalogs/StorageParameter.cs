namespace MigrationBuild.Schema.Catalogs;

/// <summary>One entry of <c>WITH (…)</c> of a table or an index, such as <c>fillfactor = 70</c>; the value as PostgreSQL keeps it, as text.</summary>
public sealed record StorageParameter(string Name, string Value);
