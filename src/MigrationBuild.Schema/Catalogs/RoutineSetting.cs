namespace MigrationBuild.Schema.Catalogs;

/// <summary>What is set while a routine runs (<c>pg_proc.proconfig</c>).</summary>
/// <param name="Name">In lower case.</param>
/// <param name="Value">As PostgreSQL stores it: the names of a list are quoted where they must be.</param>
public sealed record RoutineSetting(string Name, string Value);
