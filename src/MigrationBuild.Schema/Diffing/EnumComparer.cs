using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing.Changes;

namespace MigrationBuild.Schema.Diffing;

/// <summary>PostgreSQL can add a label anywhere, but can neither remove nor move one.</summary>
internal static class EnumComparer
{
    public static IEnumerable<Change> Compare(string schema, EnumType old, EnumType wanted, SchemaScope scope)
    {
        var kept = wanted.Labels.Where(label => old.Labels.Contains(label)).ToEquatableArray();
        var isInOrder = scope.EnumOrder ? kept == old.Labels : kept.Count == old.Labels.Count;
        return isInOrder ? Additions(schema, old, wanted) : [new RebuildEnum(schema, old, wanted)];
    }

    private static IEnumerable<Change> Additions(string schema, EnumType old, EnumType wanted)
    {
        for (var i = 0; i < wanted.Labels.Count; i++)
        {
            var label = wanted.Labels[i];
            if (!old.Labels.Contains(label))
            {
                // Additions run in this order, so the next old label is the only anchor that is certain to exist.
                yield return new AddEnumLabel(schema, wanted.Name, label, wanted.Labels.Skip(i + 1).FirstOrDefault(next => old.Labels.Contains(next)));
            }
        }
    }
}
