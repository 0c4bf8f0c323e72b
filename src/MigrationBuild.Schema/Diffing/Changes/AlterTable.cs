using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing.Changes;

/// <summary>Changes what belongs to the table as a whole: persistence, storage parameters.</summary>
public sealed record AlterTable(QualifiedName Name, Table Old, Table New) : Change;
