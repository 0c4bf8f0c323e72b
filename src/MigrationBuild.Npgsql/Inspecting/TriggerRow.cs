using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Npgsql.Inspecting;

/// <param name="Definition"><c>pg_get_triggerdef</c></param>
internal sealed record TriggerRow(QualifiedName Relation, string Definition, EnableMode Enabled, string? Comment);
