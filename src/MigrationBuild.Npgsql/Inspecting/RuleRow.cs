using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Npgsql.Inspecting;

/// <param name="Definition"><c>pg_get_ruledef</c></param>
internal sealed record RuleRow(QualifiedName Relation, string Name, string Definition, EnableMode Enabled, string? Comment);
