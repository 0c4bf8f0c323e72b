using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.DataLoss;

/// <summary>PGM209: every row of a table is written anew.</summary>
public sealed class UpdateWithoutWhere : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM209", "update-without-where", "UPDATE without a WHERE writes every row", DiagnosticSeverity.Warning);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from update in WrittenRows.Find<UpdateStmt>(context.Statement)
        where WrittenRows.IsEveryRow(update.Where)
        let table = context.Resolve(update.Relation.Name)
        where !context.IsNew(table)
        select context.Report(
            Descriptor,
            update.Where?.Span ?? update.Relation.Span,
            table,
            $"Every row of {table.Name} is written anew and stays locked until the transaction ends: writers of these rows wait as long, and the table grows to twice its size. "
            + "Update in batches by key, each in a transaction of its own");
}
