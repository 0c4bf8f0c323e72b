using MigrationBuild.Linting.Effects;
using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Maintenance;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Transactions;

/// <summary>PGM513: work that takes time is done while nobody can read a table.</summary>
public sealed class StatementAfterAccessExclusive : ILintRule
{
    private const Work Long = Work.Scan | Work.BuildIndex | Work.RebuildIndexes | Work.Rewrite;

    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM513",
        "statement-after-access-exclusive",
        "Work is done while an ACCESS EXCLUSIVE lock is held",
        DiagnosticSeverity.Info);

    /// <summary>One finding a transaction. What writes rows is PGM512's.</summary>
    public IEnumerable<Finding> Check(StatementContext context)
    {
        if (!context.StartsTransaction)
        {
            return [];
        }

        var found =
            from step in HeldLocks.Follow(context, LockMode.AccessExclusive)
            where step.Held.Count > 0
            let statement = step.Statement
            where !statement.Effects.Effects.Any(effect => (effect.Work & Work.Write) != Work.None)
            from effect in statement.Effects.Effects.Where(effect => (effect.Work & Long) != Work.None && !statement.IsNew(effect.Relation) && !IsOfEmptyTable(statement)).Take(1)
            let held = step.Held.Values.First()
            select held.Explain(statement.Report(
                Descriptor,
                Words.First(statement.File, statement.Statement.Span),
                effect.Relation,
                $"Nobody reads or writes {held.Effect.Relation.Name} until the commit, and this goes through {effect.Relation.Name} first. "
                + "Put it before the statement that takes the lock, or into another migration"));
        return found.Take(1);
    }

    /// <summary>A foreign key of a new table without rows looks for none in the other one.</summary>
    private static bool IsOfEmptyTable(StatementContext context) => context.Statement is AlterTableStmt alter
        && context.Resolve(alter.Relation.Name) is var table
        && context.IsNew(table)
        && !context.Earlier.Any(earlier => earlier.Statement is CreateTableAsStmt
            || WrittenRows.Find<InsertStmt>(earlier.Statement).Any(insert => earlier.Resolve(insert.Relation.Name) == table));
}
