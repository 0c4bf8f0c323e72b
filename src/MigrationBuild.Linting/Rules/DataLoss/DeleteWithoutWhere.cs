using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.DataLoss;

/// <summary>PGM208: every row of a table is deleted.</summary>
public sealed class DeleteWithoutWhere : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM208", "delete-without-where", "DELETE without a WHERE deletes every row", DiagnosticSeverity.Warning);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from every in WrittenRows.FindEvery<DeleteStmt>(context, static delete => (delete.Relation, delete.Where))
        select context.Report(
            Descriptor,
            every.Span,
            every.Table,
            $"Every row of {every.Table.Name} is deleted, and each stays locked until the transaction ends. Say in a WHERE which rows are meant, and delete many in batches by key");
}
