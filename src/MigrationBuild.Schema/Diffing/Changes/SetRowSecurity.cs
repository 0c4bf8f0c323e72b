using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing.Changes;

/// <summary>Switches row level security, or its enforcement for the owner, on or off.</summary>
public sealed record SetRowSecurity(QualifiedName Name, Table Old, Table New) : Change;
