using MigrationBuild.Linting.Effects;
using MigrationBuild.Postgres.Syntax.Plpgsql;
using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Transactions;

/// <summary>PGM520: what a block runs is put together while it runs, so that no rule can judge it.</summary>
public sealed class OpaqueDynamicSql : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM520", "opaque-dynamic-sql", "A command that is put together at run time is not checked", DiagnosticSeverity.Info);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from block in context.StatementsOf<DoStmt>()
        from execute in block.Tree<PlpgsqlExecute>()
        where execute is { Statements.IsEmpty: true, Command: not null }
        select context.Report(
            Descriptor,
            execute.Span,
            "What this runs is known only when it runs, so nothing here says what it locks, rewrites or drops. Write the statements out, or say why it is safe: "
            + $"-- migrationbuild:ignore {Descriptor.Id} <why>");
}
