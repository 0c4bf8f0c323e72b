using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.DataLoss;

/// <summary>PGM208: every row of a table is deleted.</summary>
public sealed class DeleteWithoutWhere : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM208", "delete-without-where", "DELETE without a WHERE deletes every row", DiagnosticSeverity.Warning);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from delete in WrittenRows.Find<DeleteStmt>(context.Statement)
        where WrittenRows.IsEveryRow(delete.Where)
        let table = context.Resolve(delete.Relation.Name)
        where !context.IsNew(table)
        select context.Report(
            Descriptor,
            delete.Where?.Span ?? delete.Relation.Span,
            table,
            $"Every row of {table.Name} is deleted, and each stays locked until the transaction ends. Say in a WHERE which rows are meant, and delete many in batches by key");
}
