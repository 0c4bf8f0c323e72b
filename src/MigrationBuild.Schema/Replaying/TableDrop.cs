using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Replaying;

/// <summary>A table goes with everything that is its own; foreign keys of other tables must go by CASCADE.</summary>
internal static class TableDrop
{
    public static void Apply(StatementReplay replay, QualifiedName table, DropBehavior behavior, SyntaxNode node)
    {
        var keys = ForeignKeys.To(replay.Catalog, table).Where(key => key.Table != table).ToList();
        if (keys.Count > 0 && behavior != DropBehavior.Cascade)
        {
            var names = keys.Select(key => $"constraint {key.Key.Name} on table {key.Table.Name}");
            replay.Fail(
                ServerError.DependentObjectsStillExist,
                node,
                $"cannot drop table {table.Name} because other objects depend on it: {string.Join(", ", names)}");
            return;
        }

        foreach (var (referencing, key) in keys)
        {
            replay.Put(referencing, replay.Table(referencing).WithoutConstraint(key.Name));
        }

        var sequences = Sequences.OwnedBy(replay.Catalog, table).ToList();
        replay.Catalog = CarriedStatements.WithoutDependents(replay.Catalog.WithoutRelation(table), table.ToString());
        foreach (var sequence in sequences)
        {
            Sequences.Drop(replay, sequence, behavior, node);
        }
    }
}
