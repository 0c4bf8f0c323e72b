using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Syntax.Sessions;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Transactions;

/// <summary>PGM511: SET LOCAL sets nothing where no transaction is open.</summary>
public sealed class SetLocalOutsideTransaction : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM511", "set-local-outside-transaction", "SET LOCAL outside of a transaction sets nothing", DiagnosticSeverity.Warning);

    public IEnumerable<Finding> Check(StatementContext context)
    {
        // A program may have opened the transaction with another command.
        if (context.Options.IsEmbedded
            || context.Transaction != TransactionScope.None
            || context.Statement is not VariableSetStmt { Scope: VariableScope.Local, Kind: VariableSetKind.Value or VariableSetKind.Default } set)
        {
            yield break;
        }

        var local = Words.Find(context.File, set.Span, "LOCAL");
        yield return context.Report(
            Descriptor,
            TextSpan.FromBounds(set.Span.Start, local.End),
            $"No transaction is open, so {set.Name} stays as it is for what follows: the server only warns. Leave out LOCAL, or put BEGIN before it and COMMIT at the end",
            Fix.Create("Set it for the session", new TextEdit(new TextSpan(local.Start, local.Length + 1), "")));
    }
}
