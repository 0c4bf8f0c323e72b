using MigrationBuild.Postgres.Syntax.Databases;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.DataLoss;

/// <summary>PGM204: a whole database is dropped.</summary>
public sealed class DropDatabase : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new("PGM204", "drop-database", "DROP DATABASE deletes everything", DiagnosticSeverity.Error);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from drop in context.StatementsOf<DropdbStmt>()
        select context.Report(
            Descriptor,
            TextSpan.FromBounds(drop.Span.Start, drop.Name.Span.End),
            $"The database {drop.Name.Name} and all that is in it are gone for good, and no transaction takes it back. Leave that to the person who runs the server. "
            + Consent.To(Descriptor));
}
