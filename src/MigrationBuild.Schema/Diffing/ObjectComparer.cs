using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Definitions;
using MigrationBuild.Schema.Diffing.Changes;

namespace MigrationBuild.Schema.Diffing;

/// <summary>The difference in objects that come and go as wholes.</summary>
internal static class ObjectComparer
{
    public static IEnumerable<Change> Compare(Catalog current, Catalog desired, SchemaScope scope, GeneratedOrigins generated)
    {
        var after = SchemaObjects.Of(desired).Where(scope.Covers).ToDictionary(item => item.Id);
        var before = SchemaObjects.Of(current)
            .Where(item => scope.Covers(item) && (scope.Objects || after.ContainsKey(item.Id) || generated.Contain(item.Origin)))
            .ToDictionary(item => item.Id);
        foreach (var known in after.Values.Where(item => IsKnownByName(current, item)).Concat(before.Values.Where(item => IsKnownByName(desired, item))).ToList())
        {
            before.Remove(known.Id);
            after.Remove(known.Id);
        }

        foreach (var wanted in after.Values.OrderBy(item => item.Origin))
        {
            if (!before.TryGetValue(wanted.Id, out var old))
            {
                yield return new CreateObject(wanted);
            }
            else
            {
                if (!AreSame(old.Value, wanted.Value))
                {
                    yield return new ReplaceObject(old, wanted);
                }

                foreach (var change in IndexComparer.Compare(wanted.Id.Name, old.Indexes, wanted.Indexes, scope).Concat(scope.Comments ? CommentChanges(old, wanted) : []))
                {
                    yield return change;
                }
            }
        }

        foreach (var old in before.Values.Where(item => !after.ContainsKey(item.Id)))
        {
            yield return new DropObject(old);
        }
    }

    /// <summary>Whether the other side knows no more of the object than that it is there.</summary>
    private static bool IsKnownByName(Catalog other, SchemaObject item)
        => item.Value is DefinedObject && DefinedKind.Of(item.Id) is var kind && other.Carried.Find($"{kind.Words} {kind.Address(item.Id)}") is { Statement.Length: 0 };

    private static IEnumerable<SetComment> CommentChanges(SchemaObject old, SchemaObject wanted)
        => old.Comments.Keys.Union(wanted.Comments.Keys)
            .Select(target => Comments.Change(target, Text(old, target), Text(wanted, target)))
            .OfType<SetComment>()
            .Concat(IndexComparer.CommentChanges(wanted.Id.Name, old.Indexes, wanted.Indexes));

    private static string? Text(SchemaObject item, string target) => item.Comments.TryGetValue(target, out var text) ? text : null;

    private static bool AreSame(object old, object wanted) => (old, wanted) switch
    {
        (CarriedObject before, CarriedObject after) => CarriedText.IsSame(before.Statement, after.Statement),
        (DefinedObject { Id.Kind: ObjectKind.Subscription } before, DefinedObject after) => SubscriptionDefinition.AreSame(before, after),
        _ => old.Equals(wanted),
    };
}
