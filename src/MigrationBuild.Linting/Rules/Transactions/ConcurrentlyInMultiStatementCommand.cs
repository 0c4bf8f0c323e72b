using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Transactions;

/// <summary>PGM502: a statement that commits on its own is sent together with others, and the server makes a transaction of them.</summary>
public sealed class ConcurrentlyInMultiStatementCommand : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM502",
        "concurrently-in-multi-statement-command",
        "The statement shares a command with others, which makes a transaction of them",
        DiagnosticSeverity.Error);

    public IEnumerable<Finding> Check(StatementContext context)
    {
        if (context.Effects.RefusesTransaction && context.Transaction == TransactionScope.Command)
        {
            yield return context.Report(
                Descriptor,
                NonTransactionalWords.Find(context),
                "Several statements sent as one command run in one transaction, and PostgreSQL refuses this inside of one (25001). Send it alone",
                StatementMove.Create(context, "Move it to a file of its own", context.File.Substring(context.Statement.Span)));
        }
    }
}
