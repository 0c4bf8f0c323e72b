namespace MigrationBuild.Schema.Catalogs;

/// <summary>What the sessions of a role begin with.</summary>
/// <param name="Database">The database in which they do; null for all.</param>
public sealed record RoleSetting(string? Database, RoutineSetting Setting);
