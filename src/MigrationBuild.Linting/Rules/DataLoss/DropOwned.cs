using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Security;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.DataLoss;

/// <summary>PGM212: whatever a role owns is dropped, or changes hands.</summary>
public sealed class DropOwned : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM212", "drop-owned", "What a role owns is dropped unseen", DiagnosticSeverity.Error);

    public IEnumerable<Finding> Check(StatementContext context) => context.Statement switch
    {
        DropOwnedStmt drop =>
        [
            context.Report(
                Descriptor,
                TextSpan.FromBounds(drop.Span.Start, drop.Roles[drop.Roles.Count - 1].Span.End),
                $"Every table, view and function of {Names(context, drop.Roles)} in this database is dropped with its rows, whatever these are by then, and its privileges are revoked. "
                + "Drop the objects by name. " + Consent.To(Descriptor)),
        ],
        ReassignOwnedStmt reassign =>
        [
            context.Report(
                Descriptor,
                reassign.Span,
                $"Everything of {Names(context, reassign.Roles)} in this database changes hands, whatever it is by then, and each object is locked for it. Name the objects in ALTER … OWNER TO")
                .As(DiagnosticSeverity.Info),
        ],
        _ => [],
    };

    private static string Names(StatementContext context, IEnumerable<SyntaxNode> roles) => string.Join(", ", roles.Select(role => context.File.Substring(role.Span)));
}
