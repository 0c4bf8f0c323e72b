using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.DataLoss;

/// <summary>PGM209: every row of a table is written anew.</summary>
public sealed class UpdateWithoutWhere : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM209", "update-without-where", "UPDATE without a WHERE writes every row", DiagnosticSeverity.Warning);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from every in WrittenRows.FindEvery<UpdateStmt>(context, static update => (update.Relation, update.Where))
        select context.Report(
            Descriptor,
            every.Span,
            every.Table,
            $"Every row of {every.Table.Name} is written anew and stays locked until the transaction ends: writers of these rows wait as long, and the table grows to twice its size. "
            + "Update in batches by key, each in a transaction of its own");
}
