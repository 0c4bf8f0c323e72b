using MigrationBuild.Linting.Effects;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Maintenance;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Linting.Rules;

/// <summary>Which locks a transaction holds while its statements run.</summary>
internal static class HeldLocks
{
    /// <summary>The locks of a mode or stronger that the statement takes on relations that others use.</summary>
    public static IEnumerable<Effect> TakenBy(StatementContext context, LockMode atLeast) =>
        context.Effects.Effects.Where(effect => effect.Lock >= atLeast && !context.IsNew(effect.Relation) && !IsMissing(context, effect));

    /// <summary>
    /// The statement and those that commit together with it, each with the locks that those before it took, by relation. The locks of the last one are not
    /// yet there when it is returned.
    /// </summary>
    public static IEnumerable<(StatementContext Statement, IReadOnlyDictionary<QualifiedName, HeldLock> Held)> Follow(StatementContext first, LockMode atLeast)
    {
        var held = new Dictionary<QualifiedName, HeldLock>();
        foreach (var statement in first.ToCommit)
        {
            yield return (statement, held);
            foreach (var effect in TakenBy(statement, atLeast))
            {
                if (!held.ContainsKey(effect.Relation) && !GoesForGood(statement, effect.Relation))
                {
                    held.Add(effect.Relation, new HeldLock(effect, statement));
                }
            }

            if (NewName(statement) is { } renamed && held.TryGetValue(renamed.From, out var moved))
            {
                held.Remove(renamed.From);
                held[renamed.To] = moved;
            }
        }
    }

    /// <summary>Whether a statement before it in its transaction took that lock already, or a stronger one.</summary>
    public static bool AreHeld(StatementContext context, Effect effect) => context.EarlierInTransaction.Any(earlier =>
        earlier.Effects.Effects.Any(other => other.Relation == effect.Relation && other.Lock >= effect.Lock));

    /// <summary>Whether the statement drops the relation and none takes its place: who still used it would not wait, but fail.</summary>
    public static bool GoesForGood(StatementContext context, QualifiedName relation) =>
        context.Statement is DropStmt drop && DroppedObject.Names(drop, relation, context) && context.AtCommit.Catalog.FindRelation(relation) is null;

    /// <summary>Where the schema is known, IF EXISTS does nothing to what it lacks.</summary>
    private static bool IsMissing(StatementContext context, Effect effect) =>
        !context.Options.IsEmbedded
        && context.Statement is DropStmt { IfExists: true } or AlterTableStmt { IfExists: true } or RenameStmt { IfExists: true }
        && context.Before.Catalog.FindRelation(effect.Relation) is null;

    private static (QualifiedName From, QualifiedName To)? NewName(StatementContext context)
    {
        switch (context.Statement)
        {
            case RenameStmt { SubName: null, Object: NamedObject renamed } rename:
                var name = context.Resolve(renamed.Name);
                return (name, name with { Name = rename.NewName.Name });
            case AlterObjectSchemaStmt { Object: NamedObject moved } move:
                var old = context.Resolve(moved.Name);
                return (old, old with { Schema = move.NewSchema.Name });
            default:
                return null;
        }
    }
}
