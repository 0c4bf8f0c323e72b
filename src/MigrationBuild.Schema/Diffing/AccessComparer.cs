using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing.Changes;

namespace MigrationBuild.Schema.Diffing;

/// <summary>The difference in privileges. A side that does not say who owns an object leaves that to the other side: what the owner has is nobody's grant.</summary>
/// <param name="made">The objects that are made anew, so that what was granted on them is gone.</param>
internal sealed class AccessComparer(Catalog current, Catalog desired, SchemaScope scope, ISet<ObjectId> made)
{
    public IEnumerable<Change> Compare()
    {
        var ofRelation = new List<ChangePrivileges>();
        foreach (var (id, wanted) in AccessObjects.Of(desired).Where(entry => !IsBookkeeping(entry.Key)).Select(entry => (entry.Key, entry.Value)))
        {
            var place = PlaceOf(id);
            var before = AccessObjects.Find(current, place);
            var start = before is null || IsMade(id) ? ObjectAccess.Initial : before;
            // What nobody asked to be changed is still there afterwards.
            var end = scope.Privileges ? wanted : before ?? ObjectAccess.Initial;
            var changes = start.Grants.IsEmpty && end.Grants.IsEmpty ? [] : Compare(place, start, end, OwnersOf(id), id.Kind == ObjectKind.Column ? ofRelation : []).ToList();
            if (id.Kind == ObjectKind.Relation)
            {
                ofRelation = changes;
            }

            foreach (var change in changes)
            {
                yield return change;
            }
        }
    }

    /// <param name="ofRelation">The changes to the relation of a column: what is revoked there is revoked from its columns.</param>
    private static IEnumerable<ChangePrivileges> Compare(ObjectId id, ObjectAccess before, ObjectAccess wanted, EquatableArray<string> owners, List<ChangePrivileges> ofRelation)
    {
        var old = Levels(before, owners);
        foreach (var grant in ofRelation.Where(change => !change.SparesOwner).SelectMany(change => change.Old.Zip(change.New, (from, to) => (From: from, To: to))).Where(pair => pair.To.Level < pair.From.Level).Select(pair => pair.To))
        {
            if (old.TryGetValue((grant.Grantee, grant.Privilege), out var own) && own.Level > grant.Level)
            {
                old[(grant.Grantee, grant.Privilege)] = grant;
            }
        }

        var @new = Levels(wanted, owners);
        return old.Keys.Union(@new.Keys)
            .Where(key => @new.ContainsKey(key) || !MayOwn(key.Grantee) || old[key].Level != PrivilegeLevel.None)
            .Select(key => (
                Old: old.TryGetValue(key, out var from) ? from : @new[key].Initial,
                New: @new.TryGetValue(key, out var to) ? to : old[key].Initial,
                Spares: id.Kind != ObjectKind.Column && MayOwn(key.Grantee) && !@new.ContainsKey(key)))
            .Where(pair => pair.Old != pair.New)
            .OrderBy(pair => pair.New.Privilege, StringComparer.Ordinal)
            .GroupBy(pair => (pair.New.Grantee, pair.Spares))
            .OrderBy(group => group.Key.Grantee, StringComparer.Ordinal)
            .Select(group => new ChangePrivileges(id, group.Key.Grantee, group.Select(pair => pair.Old).ToEquatableArray(), group.Select(pair => pair.New).ToEquatableArray())
            {
                SparesOwner = group.Key.Spares,
            });

        bool MayOwn(string role) => IsUnknown(owners) && !RoleNames.IsWord(role);
    }

    private static bool IsUnknown(EquatableArray<string> owners) => owners is [RoleNames.CurrentUser];

    /// <summary>
    /// The grants by role and privilege, with the owner under one name, and nothing granted to it. That a role has not what only an owner has by itself counts as long as it
    /// may be the owner.
    /// </summary>
    private static Dictionary<(string Grantee, string Privilege), Grant> Levels(ObjectAccess access, EquatableArray<string> owners)
        => access.Grants
            .Where(grant => owners.Contains(grant.Grantee) ? grant.Level == PrivilegeLevel.None : grant.Level != PrivilegeLevel.None || grant.Grantee == RoleNames.Public || IsUnknown(owners))
            .Select(grant => owners.Contains(grant.Grantee) ? grant with { Grantee = owners[0] } : grant)
            .ToDictionary(grant => (grant.Grantee, grant.Privilege));

    /// <summary>The owner of the object by all names that it has: first as the changes find it, where nobody has said who it is whoever makes them.</summary>
    private EquatableArray<string> OwnersOf(ObjectId id)
    {
        var owned = id.Kind == ObjectKind.Column ? ObjectId.Relation(id.Name) : id;
        var (before, wanted) = (IsMade(owned) ? null : AccessObjects.Find(current, PlaceOf(owned)), AccessObjects.Find(desired, owned)!);
        return new[] { before?.OwnerRole ?? RoleNames.CurrentUser, wanted.OwnerRole }.Distinct().ToEquatableArray();
    }

    /// <summary>The object as it is called where the changes are made: the sequence of a column keeps its name.</summary>
    private ObjectId PlaceOf(ObjectId id)
        => id.Kind == ObjectKind.Relation
            && !IsMade(id)
            && desired.FindRelation(id.Name) is Sequence { OwnedBy: { } owner }
            && OwnedSequences.Behind(current, id.Name.Schema, owner) is { } sequence
            ? ObjectId.Relation(id.Name with { Name = sequence.Name })
            : id;

    private bool IsMade(ObjectId id)
        => made.Contains(id) || (id.Kind == ObjectKind.Column ? made.Contains(ObjectId.Relation(id.Name)) : IsMadeWithColumn(id));

    private bool IsMadeWithColumn(ObjectId id)
        => id.Kind == ObjectKind.Relation && desired.FindRelation(id.Name) is Sequence { OwnedBy: { } owner } && made.Contains(ObjectId.Column(id.Name with { Name = owner.Table }, owner.Column));

    private bool IsBookkeeping(ObjectId id) => id.Kind switch
    {
        ObjectKind.Schema => BookkeepingTables.Fill(desired.Schemas[id.Name.Name]),
        ObjectKind.Relation => BookkeepingTables.Contains(desired.FindRelation(id.Name) is Sequence { OwnedBy: { } owner } ? owner.Table : id.Name.Name),
        ObjectKind.Column => BookkeepingTables.Contains(id.Name.Name),
        _ => false,
    };
}
