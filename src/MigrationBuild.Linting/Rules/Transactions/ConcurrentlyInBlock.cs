using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Transactions;

/// <summary>PGM503: a statement that commits on its own stands in a DO block, which always is a transaction.</summary>
public sealed class ConcurrentlyInBlock : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM503", "concurrently-in-function-or-do", "The statement cannot run inside a DO block", DiagnosticSeverity.Error);

    public IEnumerable<Finding> Check(StatementContext context)
    {
        if (context.Effects.RefusesTransaction && context.Transaction == TransactionScope.Block)
        {
            yield return context.Report(
                Descriptor,
                NonTransactionalWords.Find(context),
                "A DO block runs in a transaction, and PostgreSQL refuses this inside of one (25001). Write the statement by itself, in a file that runs without a transaction");
        }
    }
}
