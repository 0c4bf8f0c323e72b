using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Transactions;

/// <summary>PGM501: a statement that commits on its own stands in a transaction, where the server refuses it.</summary>
public sealed class NonTransactionalStatementInTransaction : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM501",
        "non-transactional-statement-in-transaction",
        "The statement cannot run inside a transaction",
        DiagnosticSeverity.Error);

    public IEnumerable<Finding> Check(StatementContext context)
    {
        if (!context.Effects.RefusesTransaction || context.Transaction is not (TransactionScope.Runner or TransactionScope.Explicit))
        {
            yield break;
        }

        var edits = TransactionDirective.EnsureNone(context);
        yield return context.Report(
            Descriptor,
            NonTransactionalWords.Find(context),
            "PostgreSQL refuses this inside a transaction (25001). " + Advice(context),
            edits is null ? StatementMove.Create(context, "Move it to a file that runs without a transaction", context.File.Substring(context.Statement.Span))
                : edits.Count > 0 ? Fix.Create("Run the file without a transaction", [.. edits])
                : null);
    }

    private static string Advice(StatementContext context) => context.Transaction == TransactionScope.Explicit
        ? "Move it out of BEGIN … COMMIT"
        : context.Options.IsEmbedded
            ? "Pass suppressTransaction: true"
            : "Put it into a file of its own that begins with '-- atlas:txmode none' and an empty line";
}
