using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing.Changes;

/// <summary>Drops a table.</summary>
public sealed record DropTable(QualifiedName Name, Table Table) : Change;
