using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Linting.Rules.Security;

/// <summary>PGM714: a table that everybody with a privilege reads whole, in a schema where policies are the rule.</summary>
public sealed class CreateTableWithoutRls : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM714", "create-table-without-rls", "The table has no row level security where the team wants it", DiagnosticSeverity.Hidden);

    public IEnumerable<Finding> Check(StatementContext context)
    {
        if (CreatedTable.NameOf(context.Statement) is not { } name
            || context.FindMade(name) is not Table { RowSecurity: false, Foreign: null } table
            || !IsWanted(context, context.Before.Names.Qualify(name).Schema))
        {
            return [];
        }

        return
        [
            context.Report(
                Descriptor,
                name.Span,
                $"Everybody with a privilege on {table.Name} sees all of its rows. Enable row level security, and create its policies",
                StatementEdits.Append(context, "Enable row level security", $"ALTER TABLE {context.File.Substring(name.Span)} ENABLE ROW LEVEL SECURITY")),
        ];
    }

    /// <summary><c>migrationbuild.PGM714.schemas = public, api</c></summary>
    private bool IsWanted(StatementContext context, string schema) => TeamNames.Has(context, Descriptor, "schemas", schema);
}
