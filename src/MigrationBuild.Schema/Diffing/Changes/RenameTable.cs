using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing.Changes;

/// <summary>Renames a table, as its hint asks. All other changes are against the catalog in which that is done.</summary>
/// <param name="Origin">Where the hint stands.</param>
public sealed record RenameTable(QualifiedName Old, QualifiedName New, Origin Origin) : Change;
