using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Dependencies;
using MigrationBuild.Schema.Diffing;
using MigrationBuild.Schema.Diffing.Changes;

namespace MigrationBuild.Schema.Planning;

/// <summary>
/// What uses an object that goes, or changes in a way that its users must not see, is dropped before it and made again after it: views of a column that gets
/// another type, policies and defaults that call a function whose result changes.
/// </summary>
internal sealed class ObjectDetours
{
    private readonly Catalog _current;
    private readonly Catalog _desired;
    private readonly ChangeList _changes;
    private readonly DependencyGraph _users;
    private readonly DependencyGraph _needs;
    private readonly Dictionary<ObjectId, SchemaObject> _before;
    private readonly Dictionary<ObjectId, SchemaObject> _after;
    private readonly Queue<ObjectId> _disturbed = new();
    private readonly HashSet<ObjectId> _seen = [];

    private ObjectDetours(Catalog current, Catalog desired, PlanGraphs graphs, ChangeList changes)
    {
        _current = current;
        _desired = desired;
        _changes = changes;
        _users = graphs.Current;
        _needs = graphs.Desired;
        _before = SchemaObjects.Of(current).ToDictionary(item => item.Id);
        _after = SchemaObjects.Of(desired).ToDictionary(item => item.Id);
    }

    /// <summary>Adds to the changes, in place, what they entail.</summary>
    public static void Add(Catalog current, Catalog desired, PlanGraphs graphs, ChangeList changes) => new ObjectDetours(current, desired, graphs, changes).Run();

    private void Run()
    {
        foreach (var change in _changes.ToList())
        {
            foreach (var id in Disturbs(change))
            {
                Disturb(id);
            }
        }

        while (_disturbed.Count > 0)
        {
            var id = _disturbed.Dequeue();
            foreach (var user in _users.DependentsOf(id))
            {
                if (user.Kind == DependencyKind.Normal)
                {
                    Rebuild(user.Dependent, id);
                }
                else if (GoesByItself(id) && _before.ContainsKey(user.Dependent))
                {
                    RebuildObject(user.Dependent, id);
                }
            }
        }
    }

    /// <summary>Whether the object is no part of one that stays, so that what goes along with it is to come back with it.</summary>
    private bool GoesByItself(ObjectId id) => id.Kind is ObjectKind.Relation or ObjectKind.AccessMethod or ObjectKind.OperatorFamily || (id.Kind == ObjectKind.Column && _changes.Of(id.Name).OfType<DropTable>().Any());

    private IEnumerable<ObjectId> Disturbs(Change change) => change switch
    {
        DropColumn drop => Columns(drop.Table, drop.Column.Name),
        AlterColumn alter when alter.Old.Type != alter.New.Type || alter.Old.Collation != alter.New.Collation => Columns(alter.Table, alter.New.Name),
        DropTable drop => _users.OwnedBy([ObjectId.Relation(drop.Name)]),
        DropConstraint drop => [ObjectId.Constraint(drop.Table, drop.Constraint.Name)],
        RebuildEnum rebuild => WithUsers(ObjectId.Type(new QualifiedName(rebuild.Schema, rebuild.Old.Name))),
        RebuildType rebuild => _users.OwnedBy([ObjectId.Type(rebuild.Name)]),
        DropObject drop => _users.OwnedBy([drop.Object.Id]),
        ReplaceObject { New.Id.Kind: not ObjectKind.Subscription } replace when ObjectDdl.Replace(replace.Old, replace.New, _desired) is null && ObjectDdl.Drop(replace.Old) is not null && !IsHeld(replace.Old.Id)
            => Remake(replace.New.Id),
        _ => [],
    };

    /// <summary>Whether what can not be made again without loss stands on the object, and will.</summary>
    private bool IsHeld(ObjectId id) => _users.DependentsOf(id).Any(user
        => user.Kind == DependencyKind.Normal
            && (user.Dependent.Kind is ObjectKind.Type or ObjectKind.Attribute || (user.Dependent.Kind == ObjectKind.Column && _current.FindTable(user.Dependent.Name)?.FindColumn(user.Dependent.Part)?.Generated is null))
            && _needs.NeedsOf(user.Dependent).Any(need => need.Referenced == id));

    /// <summary>The column, and those that children have from it.</summary>
    private IEnumerable<ObjectId> Columns(QualifiedName table, string column)
        => _current.ChildrenOf(table).SelectMany(child => Columns(child.Key, column)).Prepend(ObjectId.Column(table, column));

    /// <summary>A type that is made anew gives its columns another type.</summary>
    private IEnumerable<ObjectId> WithUsers(ObjectId type)
        => _users.DependentsOf(type).Select(user => user.Dependent).Where(user => user.Kind == ObjectKind.Column).Prepend(type);

    private IEnumerable<ObjectId> Remake(ObjectId id)
    {
        var old = _before[id];
        _changes.RemoveAll(change => IsPartOf(old, change));
        _changes.Add(new DropObject(old));
        if (_after.TryGetValue(id, out var wanted))
        {
            _changes.RemoveAll(change => IsPartOf(wanted, change));
            _changes.Add(new CreateObject(wanted));
        }

        return _users.OwnedBy([id]);
    }

    /// <summary>Whether the change is one that the object's creation makes needless.</summary>
    private static bool IsPartOf(SchemaObject item, Change change) => change switch
    {
        ReplaceObject replace => replace.New.Id == item.Id,
        CreateIndex create => ObjectId.Relation(create.Table) == item.Id,
        DropIndex drop => ObjectId.Relation(drop.Table) == item.Id,
        AlterIndex alter => ObjectId.Relation(alter.Table) == item.Id,
        RenameIndex rename => ObjectId.Relation(rename.Table) == item.Id,
        SetComment comment => item.Comments.ContainsKey(comment.Target)
            || item.Indexes.Any(index => comment.Target == Comments.Target("INDEX", item.Id.Name.Schema, index.Name)),
        _ => false,
    };

    private void Disturb(ObjectId id)
    {
        if (_seen.Add(id))
        {
            _disturbed.Enqueue(id);
        }
    }

    private void Rebuild(ObjectId user, ObjectId used)
    {
        if (_seen.Contains(user))
        {
            return;
        }

        if (_before.ContainsKey(user))
        {
            RebuildObject(user, used);
            return;
        }

        var table = _current.FindTable(user.Name);
        var wanted = _desired.FindTable(user.Name);
        switch (user.Kind)
        {
            case ObjectKind.Relation when table is { Foreign: not null } && !_changes.Of(user.Name).OfType<DropTable>().Any():
                RebuildForeignTable(user.Name, table, wanted);
                break;
            case ObjectKind.PublicationMember when new ObjectId(ObjectKind.Publication, new QualifiedName("", user.Part)) is var publication
                && !_changes.Of(publication.Name).OfType<DropObject>().Any(drop => drop.Object.Id == publication):
                Remake(publication);
                break;
            case ObjectKind.DomainConstraint when !_changes.Of(user.Name).Any(change => change is DropDomainConstraint drop && drop.Constraint.Name == user.Part):
                _changes.Add(new DropDomainConstraint(user.Name, ((Domain)_current.FindType(user.Name)!).Checks[user.Part]));
                if ((_desired.FindType(user.Name) as Domain)?.Checks.Find(user.Part) is { } domainCheck)
                {
                    _changes.Add(new AddDomainConstraint(user.Name, domainCheck));
                }

                break;
            case ObjectKind.ColumnDefault when wanted?.FindColumn(user.Part) is { } column:
                RebuildDefault(user.Name, table!.FindColumn(user.Part)!, column);
                break;
            case ObjectKind.Column when table!.FindColumn(user.Part) is { Generated: not null } old && wanted?.FindColumn(user.Part) is { } column:
                RebuildGenerated(user, old, column);
                break;
            case ObjectKind.Policy when !_changes.Of(user.Name).Any(change => change is DropPolicy drop && drop.Policy.Name == user.Part):
                _changes.RemoveAll(user.Name, change => change is AlterPolicy alter && alter.New.Name == user.Part);
                _changes.Add(new DropPolicy(user.Name, table!.Policies[user.Part]));
                if (wanted?.Policies.Find(user.Part) is { } policy)
                {
                    _changes.Add(new CreatePolicy(user.Name, policy));
                }

                break;
            case ObjectKind.Constraint when table!.Constraints[user.Part] is CheckConstraint check
                && !_changes.Of(user.Name).Any(change => change is DropConstraint drop && drop.Constraint.Name == user.Part):
                _changes.RemoveAll(user.Name, change => change is ValidateConstraint validate && validate.Constraint.Name == user.Part);
                _changes.Add(new DropConstraint(user.Name, check));
                if (wanted?.Constraints.Find(user.Part) is { } constraint)
                {
                    _changes.Add(new AddConstraint(user.Name, constraint));
                }

                break;
            case ObjectKind.Index when !_changes.Of(user.Name).Any(change => change is DropIndex drop && drop.Index.Name == user.Part):
                _changes.RemoveAll(user.Name, change => change is AlterIndex alter && alter.Old.Name == user.Part);
                _changes.Add(new DropIndex(user.Name, _current.FindHeap(user.Name)!.Indexes[user.Part]));
                if (_desired.FindHeap(user.Name)?.Indexes.Find(user.Part) is { } index)
                {
                    _changes.Add(new CreateIndex(user.Name, index));
                }

                break;
        }
    }

    /// <summary>The rows of a foreign table are elsewhere, so that it can go and come with its server.</summary>
    private void RebuildForeignTable(QualifiedName name, Table table, Table? wanted)
    {
        _changes.RemoveAll(name, change => change is not (DropObject or CreateObject or ReplaceObject));
        _changes.Add(new DropTable(name, table));
        if (wanted is not null)
        {
            _changes.Add(new CreateTable(name, wanted));
        }

        foreach (var gone in _users.OwnedBy([ObjectId.Relation(name)]))
        {
            Disturb(gone);
        }
    }

    private void RebuildDefault(QualifiedName table, Column old, Column wanted)
    {
        var without = old with { Default = null };
        _changes.RemoveAll(table, change => change is AlterColumn alter && alter.New.Name == wanted.Name);
        _changes.Add(new AlterColumn(table, old, without));
        _changes.Add(new AlterColumn(table, without, wanted));
    }

    private void RebuildGenerated(ObjectId id, Column old, Column wanted)
    {
        if (_changes.Of(id.Name).Any(change => change is DropColumn drop && drop.Column.Name == id.Part))
        {
            return;
        }

        _changes.RemoveAll(id.Name, change => change is AlterColumn alter && alter.New.Name == id.Part);
        _changes.Add(new DropColumn(id.Name, old));
        _changes.Add(new AddColumn(id.Name, wanted));
        _seen.Add(id);
        foreach (var part in _users.DependentsOf(id))
        {
            Rebuild(part.Dependent, id);
        }
    }

    /// <summary>An object that is replaced by one that no longer uses what is disturbed can be replaced first, and stay.</summary>
    private void RebuildObject(ObjectId user, ObjectId used)
    {
        var isFreed = _changes.Of(user.Name).OfType<ReplaceObject>().Any(replace => replace.New.Id == user) && _needs.NeedsOf(user).All(need => need.Referenced != used);
        if (isFreed)
        {
            return;
        }

        foreach (var gone in _changes.Of(user.Name).OfType<DropObject>().Any(drop => drop.Object.Id == user) ? [user] : Remake(user))
        {
            Disturb(gone);
        }
    }
}
