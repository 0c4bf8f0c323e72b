using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing.Changes;

/// <summary>Renames a column, as its hint asks. All other changes are against the catalog in which that is done.</summary>
/// <param name="Table">The table's new name, if that is renamed too.</param>
/// <param name="Origin">Where the hint stands.</param>
public sealed record RenameColumn(QualifiedName Table, string Old, string New, Origin Origin) : Change;
