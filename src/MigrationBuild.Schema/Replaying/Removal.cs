using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Dependencies;

namespace MigrationBuild.Schema.Replaying;

/// <summary>
/// Objects go (<c>performMultipleDeletions</c>): what is made of them goes along, and what merely uses them forbids it, unless CASCADE takes that too.
/// </summary>
internal static class Removal
{
    public static void Drop(StatementReplay replay, ObjectId target, DropBehavior behavior, SyntaxNode node) => Drop(replay, [target], behavior, node);

    public static void Drop(StatementReplay replay, IReadOnlyList<ObjectId> targets, DropBehavior behavior, SyntaxNode node)
    {
        var graph = replay.Dependencies();
        if (behavior != DropBehavior.Cascade && !AreFree(replay, graph, targets, node))
        {
            return;
        }

        replay.Catalog = graph.Cascade(targets).Aggregate(replay.Catalog, (catalog, id) => catalog.Without(id));
    }

    /// <summary>Whether nothing that stays uses what goes; raised where something does.</summary>
    private static bool AreFree(StatementReplay replay, DependencyGraph graph, IReadOnlyList<ObjectId> targets, SyntaxNode node)
    {
        var going = graph.OwnedBy(targets);
        var users = going
            .SelectMany(graph.DependentsOf)
            .Select(dependency => dependency.Dependent)
            .Where(user => !going.Contains(user))
            .Distinct()
            .Select(user => ObjectDescription.Of(replay.Catalog, user))
            .ToList();
        if (users.Count > 0)
        {
            var what = targets.Count == 1 ? ObjectDescription.Of(replay.Catalog, targets[0]) : "desired object(s)";
            replay.Fail(
                ServerError.DependentObjectsStillExist,
                node,
                $"cannot drop {what} because other objects depend on {(targets.Count == 1 ? "it" : "them")}: {string.Join(", ", users)}");
            return false;
        }

        return true;
    }
}
