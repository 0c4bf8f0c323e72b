using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Syntax.Security;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Linting.Rules.Security;

/// <summary>PGM702: a policy that nothing applies.</summary>
public sealed class PolicyWithoutRls : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM702", "policy-without-rls", "The policy has no effect until row level security is enabled", DiagnosticSeverity.Warning);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from create in context.StatementsOf<CreatePolicyStmt>()
        let name = context.Resolve(create.Table)
        let table = context.FindAtEnd(name) as Table
        where table is { RowSecurity: false, Policies.Count: > 0 } && !context.Earlier.Any(earlier => earlier.Statement is CreatePolicyStmt other && earlier.Resolve(other.Table) == name)
        select context.Report(
            Descriptor,
            TextSpan.FromBounds(create.Span.Start, create.Table.Span.End),
            name,
            $"Everybody with a privilege on {table.Name} still sees all of its rows, as policies count only once row level security is enabled",
            StatementEdits.Append(context, "Enable row level security", $"ALTER TABLE {context.File.Substring(create.Table.Span)} ENABLE ROW LEVEL SECURITY"));
}
