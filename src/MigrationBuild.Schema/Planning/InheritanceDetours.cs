using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing;
using MigrationBuild.Schema.Diffing.Changes;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Planning;

/// <summary>
/// PostgreSQL 18 cannot change the type of a column that is NOT NULL in a child under another name than in the parent: it makes both constraints anew and finds
/// one of them there already. Such a child leaves its parent, is changed by itself, and comes back.
/// </summary>
internal static class InheritanceDetours
{
    public static void Add(Catalog current, Catalog desired, SchemaScope scope, ChangeList changes)
    {
        foreach (var (name, old) in current.Tables().Where(table => !table.Value.Inherits.IsEmpty).Select(table => (table.Key, table.Value)).ToList())
        {
            var inTheWay = old.Inherits.Where(parent => IsInTheWay(current, old, parent, changes)).ToList();
            if (inTheWay.Count == 0)
            {
                continue;
            }

            if (desired.FindTable(name) is not { } wanted)
            {
                foreach (var parent in inTheWay)
                {
                    changes.Add(new DropInheritance(name, parent));
                }

                continue;
            }

            changes.RemoveAll(name, change => change is not DropInheritance);
            foreach (var parent in inTheWay.Where(wanted.Inherits.Contains))
            {
                changes.Add(new DropInheritance(name, parent));
            }

            var alone = old with { Inherits = old.Inherits.Where(parent => !inTheWay.Contains(parent)).ToEquatableArray() };
            foreach (var change in new TableComparer(current, desired, scope, name, alone, wanted).Compare().Where(change => change is not DropInheritance))
            {
                changes.Add(change);
            }
        }
    }

    private static bool IsInTheWay(Catalog current, Table child, QualifiedName parent, ChangeList changes)
        => current.FindTable(parent) is { } table && changes.Of(parent).OfType<AlterColumn>().Any(alter
            => alter.Old.Type != alter.New.Type
                && table.FindColumn(alter.Old.Name) is { PassesNotNull: true, NotNullConstraint.Name: not null } column
                && child.FindColumn(column.Name) is { NotNull: true } own
                && NotNulls.NameOf(child, own) != NotNulls.NameOf(table, column));
}
