using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing.Changes;

/// <summary>Changes storage parameters of an index that take effect where it stands.</summary>
public sealed record AlterIndex(QualifiedName Table, TableIndex Old, TableIndex New) : Change;
