using MigrationBuild.Schema.Diffing;
using MigrationBuild.Schema.Diffing.Changes;

namespace MigrationBuild.Schema.Planning;

/// <summary>What is dropped and made again under its name loses its comment, though that is no difference.</summary>
internal static class RemadeComments
{
    public static IEnumerable<SetComment> Find(IReadOnlyList<Change> changes)
    {
        var said = new HashSet<string>(changes.OfType<SetComment>().Select(comment => comment.Target), StringComparer.Ordinal);
        return changes.Select(CommentOf).OfType<SetComment>().Where(comment => !said.Contains(comment.Target));
    }

    private static SetComment? CommentOf(Change change) => change switch
    {
        AddColumn add => Comments.Change(Comments.Target(add.Table, add.Column), null, add.Column.Comment),
        CreateIndex create => Comments.Change("INDEX", create.Table.Schema, create.Index.Name, null, create.Index.Comment),
        AddConstraint add => Comments.Change(Comments.Target(add.Table, add.Constraint), null, add.Constraint.Comment),
        CreatePolicy create => Comments.Change(Comments.Target(create.Table, create.Policy), null, create.Policy.Comment),
        AddDomainConstraint add => Comments.Change(Comments.Target(add.Domain, add.Constraint), null, add.Constraint.Comment),
        _ => null,
    };
}
