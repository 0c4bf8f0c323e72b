using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing.Changes;

/// <summary>Creates a table with its columns, constraints, indexes and policies.</summary>
public sealed record CreateTable(QualifiedName Name, Table Table) : Change;
