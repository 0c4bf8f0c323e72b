using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing.Changes;

/// <summary>Renames an index that is otherwise the same.</summary>
public sealed record RenameIndex(QualifiedName Table, TableIndex Old, TableIndex New) : Change;
