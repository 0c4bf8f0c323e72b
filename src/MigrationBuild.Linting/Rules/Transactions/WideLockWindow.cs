using MigrationBuild.Linting.Effects;
using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Constraints;
using MigrationBuild.Postgres.Syntax.Maintenance;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Sequences;
using MigrationBuild.Postgres.Syntax.Views;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using ForeignKeyConstraint = MigrationBuild.Postgres.Syntax.Constraints.ForeignKeyConstraint;

namespace MigrationBuild.Linting.Rules.Transactions;

/// <summary>PGM514: a transaction locks one table after another and holds them all to its end.</summary>
public sealed class WideLockWindow : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM514", "wide-lock-window", "One transaction locks several tables, one after another", DiagnosticSeverity.Warning);

    /// <summary>One finding a transaction, at the second table.</summary>
    public IEnumerable<Finding> Check(StatementContext context)
    {
        if (!context.StartsTransaction)
        {
            return [];
        }

        var found =
            from step in HeldLocks.Follow(context, LockMode.ShareRowExclusive)
            where step.Held.Count > 0 && !TakesPlace(step.Statement, step.Held)
            let kin = Kin(step.Statement.Before.Catalog, step.Held.Keys)
            from effect in HeldLocks.TakenBy(step.Statement, LockMode.ShareRowExclusive)
            where IsTable(step.Statement, effect) && !HeldLocks.GoesForGood(step.Statement, effect.Relation) && !kin.Contains(Root(step.Statement.Before.Catalog, effect.Relation))
            let other = step.Held.Values.FirstOrDefault(held => IsTable(held.Taker, held.Effect) && IsPair(held, step.Statement, effect))
            where other is not null
            select Report(step.Statement, effect, other);
        return found.Take(1);
    }

    private Finding Report(StatementContext context, Effect effect, HeldLock other)
    {
        var finding = other.Explain(context.Report(
            Descriptor,
            Words.First(context.File, context.Statement.Span),
            effect.Relation,
            $"{other.Effect.Relation.Name} stays locked while this waits for {effect.Relation.Name}, and both until the commit: a session that uses {effect.Relation.Name} and then "
            + $"{other.Effect.Relation.Name} may end in a deadlock. Put one table into each migration"));
        // Our planner puts into one file what belongs to one change of the schema.
        return context.Migration.IsGenerated ? finding.As(DiagnosticSeverity.Info) : finding;
    }

    /// <summary>Two tables that nobody can read meanwhile, or the tables of two foreign keys. The key of a new table is there before anybody uses that.</summary>
    private static bool IsPair(HeldLock held, StatementContext context, Effect effect) =>
        (held.Effect.BlocksReads && effect.BlocksReads) || (AddsForeignKey(held.Taker) && AddsForeignKey(context));

    private static bool AddsForeignKey(StatementContext context) => context.Statement is AlterTableStmt alter && !context.IsNew(context.Resolve(alter.Relation.Name)) && alter.Commands.Any(command => command switch
    {
        AddConstraintCmd { Constraint: ForeignKeyConstraint } => true,
        AddColumnCmd add => add.Column.Constraints.OfType<ForeignKeyConstraint>().Any(),
        _ => false,
    });

    /// <summary>A view or a sequence is changed in no time, and what is not known is what the statement calls it.</summary>
    private static bool IsTable(StatementContext context, Effect effect) => context.Before.Catalog.FindRelation(effect.Relation) switch
    {
        null => effect.Cause is not (ViewStmt or AlterSeqStmt or DropStmt { ObjectType: not ObjectType.Table }),
        HeapRelation => true,
        _ => false,
    };

    /// <summary>One table is put in the place of another: that needs both.</summary>
    private static bool TakesPlace(StatementContext context, IReadOnlyDictionary<QualifiedName, HeldLock> held) =>
        context.Statement is RenameStmt { SubName: null } rename && held.Values.Any(each => each.Effect.Relation.Name == rename.NewName.Name);

    private static HashSet<QualifiedName> Kin(Catalog catalog, IEnumerable<QualifiedName> relations) => [.. relations.Select(relation => Root(catalog, relation))];

    /// <summary>A partition belongs to its partitioned table.</summary>
    private static QualifiedName Root(Catalog catalog, QualifiedName relation) =>
        catalog.FindTable(relation)?.PartitionOf is { Parent: var parent } ? Root(catalog, parent) : relation;
}
