using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing.Changes;

namespace MigrationBuild.Schema.Diffing;

/// <summary>
/// The difference in owners and privileges. A side that does not say who owns an object leaves that to the other side: what the owner has is nobody's grant.
/// </summary>
/// <param name="made">The objects that are made anew, so that their owner and what was granted on them is gone.</param>
internal sealed class AccessComparer(Catalog current, Catalog desired, SchemaScope scope, ISet<ObjectId> made)
{
    private readonly string? _user = current.User ?? desired.User;

    public IEnumerable<Change> Compare() => OfObjects().Concat(scope.Privileges ? OfDefaults() : []);

    private IEnumerable<Change> OfObjects()
    {
        var ofRelation = new List<ChangePrivileges>();
        foreach (var (id, wanted) in AccessObjects.Of(desired).Where(entry => entry.Key.Kind != ObjectKind.DefaultPrivileges && !IsBookkeeping(entry.Key)).Select(entry => (entry.Key, entry.Value)))
        {
            var place = PlaceOf(id);
            var start = StartOf(id);
            if (NewOwnerOf(id) is { } owner && !IsSequenceOfColumn(id))
            {
                yield return new ChangeOwner(place, start.OwnerRole, owner);
            }

            var settled = SettledOf(id);
            var changes = settled.Grants.IsEmpty && wanted.Grants.IsEmpty && AccessObjects.Find(current, place)?.Grants.IsEmpty != false
                ? []
                : Compare(place, settled, EndOf(id, wanted, settled), OwnersOf(id, wanted), id.Kind == ObjectKind.Column ? ofRelation : []).ToList();
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

    /// <summary>Default privileges in schemas that stay or come; those in others go with these.</summary>
    private IEnumerable<Change> OfDefaults()
    {
        var before = current.DefaultPrivileges.ToDictionary(entry => Normal(entry.Id));
        var after = desired.DefaultPrivileges.ToDictionary(entry => Normal(entry.Id));
        foreach (var key in after.Keys.Union(before.Keys).Where(key => key.Name.Schema.Length == 0 || desired.Schemas.ContainsKey(key.Name.Schema)))
        {
            before.TryGetValue(key, out var old);
            after.TryGetValue(key, out var wanted);
            var id = (wanted ?? old)!.Id;
            foreach (var change in Compare(id, old?.Access ?? ObjectAccess.Initial, wanted?.Access ?? ObjectAccess.Initial, NamesOf(id.Name.Name), []))
            {
                yield return change;
            }
        }
    }

    private ObjectId Normal(ObjectId defaults) => defaults.Name.Name == _user ? defaults with { Name = defaults.Name with { Name = RoleNames.CurrentUser } } : defaults;

    /// <param name="ofRelation">The changes to the relation of a column: what is revoked there is revoked from its columns.</param>
    private static IEnumerable<ChangePrivileges> Compare(ObjectId id, ObjectAccess before, ObjectAccess wanted, EquatableArray<string> owners, List<ChangePrivileges> ofRelation)
    {
        var (old, @new) = (Levels(before, owners), Levels(wanted, owners));
        foreach (var change in ofRelation)
        {
            foreach (var (from, to) in change.Old.Zip(change.New, (from, to) => (from, to)).Where(pair => pair.to.Level < pair.from.Level))
            {
                // Of an owner nothing is revoked there, so it must be done here.
                var key = (to.Grantee, to.Privilege);
                if (old.TryGetValue(key, out var own) && own.Level > to.Level && (!change.SparesOwner || @new.ContainsKey(key)))
                {
                    old[key] = to;
                }
            }
        }

        return old.Keys.Union(@new.Keys)
            .Where(key => @new.ContainsKey(key) || !MayOwn(key.Grantee) || old[key].Level != PrivilegeLevel.None)
            .Select(key => (
                Old: old.TryGetValue(key, out var from) ? from : @new[key].Initial,
                New: @new.TryGetValue(key, out var to) ? to : old[key].Initial,
                Spares: MayOwn(key.Grantee) && !@new.ContainsKey(key)))
            .Where(pair => pair.Old != pair.New)
            .OrderBy(pair => pair.New.Privilege, StringComparer.Ordinal)
            .GroupBy(pair => (pair.New.Grantee, pair.Spares))
            .OrderBy(group => group.Key.Grantee, StringComparer.Ordinal)
            .Select(group => new ChangePrivileges(id, group.Key.Grantee, group.Select(pair => pair.Old).ToEquatableArray(), group.Select(pair => pair.New).ToEquatableArray())
            {
                SparesOwner = group.Key.Spares,
            });

        bool MayOwn(string role) => id.Kind is not (ObjectKind.Column or ObjectKind.DefaultPrivileges) && IsUnknown(owners) && !RoleNames.IsWord(role);
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

    /// <summary>The access that the changes find: what is made anew is whoever makes it's, with the default privileges of that role.</summary>
    private ObjectAccess StartOf(ObjectId id)
    {
        if (!IsMade(id) && AccessObjects.Find(current, PlaceOf(id)) is { } before)
        {
            return before;
        }

        // The sequence that a new column makes is its table's owner's.
        var maker = !made.Contains(id) && OwnerOfSequence(id) is { } table && !IsMade(table) ? AccessObjects.Find(current, table)?.Owner : null;
        return NewObjectAccess.Of(current, desired, id, ObjectAccess.Initial with { Owner = maker });
    }

    /// <summary>The same once the object has changed hands.</summary>
    private ObjectAccess SettledOf(ObjectId id) => StartOf(id) is var start && NewOwnerOf(id) is { } owner ? start.WithOwner(owner) : start;

    private ObjectAccess EndOf(ObjectId id, ObjectAccess wanted, ObjectAccess settled)
        => scope.Privileges ? wanted
            // What nobody asked to be changed is still there afterwards.
            : AccessObjects.Find(current, PlaceOf(id)) is not { } before ? settled
            : NewOwnerOf(id) is { } owner ? before.WithOwner(owner)
            : before;

    /// <summary>The role that the object goes to; null where it stays whose it is.</summary>
    private string? NewOwnerOf(ObjectId id)
    {
        if (OwnerOfSequence(id) is { } table)
        {
            return EndOwnerOf(table) is { } owner && !IsSame(owner, StartOf(id).OwnerRole) ? owner : null;
        }

        // A multirange type is its range's: no statement says its owner.
        return id.Kind != ObjectKind.Column && !(id.Kind == ObjectKind.Type && desired.FindType(id.Name) is MultirangeType) && EndOwnerOf(id) is { } role && !IsSame(role, StartOf(id).OwnerRole) ? role : null;
    }

    /// <summary>The owner that the object has in the end; null where nothing says it.</summary>
    private string? EndOwnerOf(ObjectId id)
    {
        var before = AccessObjects.Find(current, PlaceOf(id))?.Owner;
        return scope.Owners && AccessObjects.Find(desired, id)?.Owner is { } said && (before is not null || !scope.OwnersAreIncidental) ? said : before;
    }

    private bool IsSame(string left, string right) => NamesOf(left).Contains(right);

    /// <summary>The role by all names that are known for it.</summary>
    private EquatableArray<string> NamesOf(string role)
        => _user is not null && (role == _user || role == RoleNames.CurrentUser) ? EquatableArray.Create(RoleNames.CurrentUser, _user) : EquatableArray.Create(role);

    /// <summary>The owner of the object by all names that it has: first as the changes find it, where nobody has said who it is whoever makes them.</summary>
    private EquatableArray<string> OwnersOf(ObjectId id, ObjectAccess wanted)
    {
        var owned = id.Kind == ObjectKind.Column ? ObjectId.Relation(id.Name) : id;
        var said = id.Kind == ObjectKind.Column ? AccessObjects.Find(desired, owned)! : wanted;
        return new[] { SettledOf(owned).OwnerRole, said.OwnerRole }.Distinct().ToEquatableArray();
    }

    private bool IsSequenceOfColumn(ObjectId id) => OwnerOfSequence(id) is not null;

    /// <summary>The table whose column owns the sequence; null for what is none.</summary>
    private ObjectId? OwnerOfSequence(ObjectId id)
        => id.Kind == ObjectKind.Relation && desired.FindRelation(id.Name) is Sequence { OwnedBy: { } owner } ? ObjectId.Relation(id.Name with { Name = owner.Table }) : null;

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
