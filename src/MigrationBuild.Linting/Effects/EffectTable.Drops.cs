using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Maintenance;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Security;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Dependencies;

namespace MigrationBuild.Linting.Effects;

/// <content>
/// What goes, and what goes along: the graph of who needs whom tells it, and every relation that loses a part is locked. So there is one rule for every <c>DROP</c>.
/// </content>
public sealed partial class EffectTable
{
    private IEnumerable<Effect> OfDrop(DropStmt drop)
    {
        var mode = drop.IsConcurrent ? LockMode.ShareUpdateExclusive : LockMode.AccessExclusive;
        var named = drop.Objects.SelectMany(each => OfNamed(drop, each, mode)).ToList();
        var targets = drop.Objects.Select(each => Dropped(drop, each)).OfType<ObjectId>().ToList();
        return targets.Count == 0 || drop.IsConcurrent ? named : named.Concat(OfRemoval(drop, targets, drop.Behavior));
    }

    /// <summary>What the statement itself says, also of what is not known.</summary>
    private IEnumerable<Effect> OfNamed(DropStmt drop, ObjectAddress address, LockMode mode) => (drop.ObjectType, address) switch
    {
        (ObjectType.Index, NamedObject { Name: var index }) => OfDropIndex(drop, index, mode),
        (ObjectType.Table or ObjectType.ForeignTable or ObjectType.MaterializedView or ObjectType.Sequence, NamedObject { Name: var name }) => [On(drop, name, mode, Work.Discard)],
        (ObjectType.View, NamedObject { Name: var name }) => [On(drop, name, mode)],
        (ObjectType.Trigger, DependentObject dependent) => OfDropTrigger(drop, dependent),
        (ObjectType.Policy or ObjectType.Rule, DependentObject dependent) => [On(drop, dependent.Relation, Dropped(drop, dependent) is null && IsKnown(dependent.Relation) ? LockMode.AccessShare : mode)],
        (ObjectType.Statistics, NamedObject { Name: var name }) => OfStatistics(drop, name),
        (ObjectType.Schema, NamedObject { Name: var schema }) when drop.Behavior == DropBehavior.Cascade =>
            from relation in _before.Catalog.Schemas.Find(schema.Name)?.Relations.AsEnumerable() ?? []
            select On(drop, new QualifiedName(schema.Name, relation.Name), mode, Work.Discard),
        _ => [],
    };

    private IEnumerable<Effect> OfDropIndex(DropStmt drop, ObjectName name, LockMode mode)
    {
        var index = OnIndex(drop, name, mode);
        return FindIndex(name) is null ? [index] : [On(drop, index.Relation, mode), index];
    }

    /// <summary>A trigger for each row is on all partitions.</summary>
    private IEnumerable<Effect> OfDropTrigger(DropStmt drop, DependentObject trigger)
    {
        var name = Resolve(trigger.Relation);
        var known = (_before.Catalog.FindRelation(name) as RowRelation)?.Triggers.Find(trigger.Name.Name);
        return known is null && IsKnown(trigger.Relation)
            ? [On(drop, name, LockMode.AccessShare)]
            : OnAll(drop, known is { IsForEachRow: true } && !HasRows(name) ? Family(name) : [name], LockMode.AccessExclusive);
    }

    private bool IsKnown(ObjectName relation) => _before.Names.FindRelation(relation) is not null;

    private ObjectId? Dropped(DropStmt drop, ObjectAddress address) => (drop.ObjectType, address) switch
    {
        (ObjectType.Table or ObjectType.ForeignTable or ObjectType.View or ObjectType.MaterializedView or ObjectType.Sequence, NamedObject { Name: var name }) =>
            _before.Names.FindRelation(name) is { } found ? ObjectId.Relation(found) : null,
        (ObjectType.Index, NamedObject { Name: var name }) => FindIndex(name) is { } index ? ObjectId.Index(TableOfIndex(index)!.Value, index.Name) : null,
        (ObjectType.Type or ObjectType.Domain, TypeObject { Type.Name: var name }) => _before.Names.FindType(name) is { } type ? ObjectId.Type(type) : null,
        (ObjectType.Schema, NamedObject { Name: var name }) => ObjectId.Schema(name.Name),
        (ObjectType.Extension, NamedObject { Name: var name }) => ObjectId.Extension(name.Name),
        (ObjectType.Policy, DependentObject policy) => FindTable(Resolve(policy.Relation))?.Policies.Find(policy.Name.Name) is null ? null : ObjectId.Policy(Resolve(policy.Relation), policy.Name.Name),
        (ObjectType.Rule, DependentObject rule) =>
            (_before.Catalog.FindRelation(Resolve(rule.Relation)) as RowRelation)?.Rules.Find(rule.Name.Name) is null ? null : ObjectId.Rule(Resolve(rule.Relation), rule.Name.Name),
        (ObjectType.Function or ObjectType.Procedure or ObjectType.Routine or ObjectType.Aggregate, ObjectWithArgs routine) => FindRoutine(routine),
        _ => null,
    };

    /// <summary>The function of that name; of several the one with as many arguments.</summary>
    private ObjectId? FindRoutine(ObjectWithArgs written)
    {
        var found =
            from schema in _before.Catalog.Schemas
            where written.Name.Schema is null ? _before.SearchPath.Contains(schema.Name) : written.Name.Schema == schema.Name
            from routine in schema.Routines
            where routine.Name == written.Name.Name && (written.Parameters is not { } parameters || routine.Parameters.Count == parameters.Count)
            select (ObjectId?)ObjectId.Routine(schema.Name, routine);
        return found.FirstOrDefault();
    }

    private IEnumerable<Effect> OfRemoval(SyntaxNode cause, IReadOnlyCollection<ObjectId> targets, DropBehavior behavior)
    {
        var graph = _before.Dependencies();
        var gone = behavior == DropBehavior.Cascade ? graph.Cascade(targets) : graph.OwnedBy(targets);
        return gone.OrderBy(id => id.Kind).ThenBy(id => id.Name.ToString(), StringComparer.Ordinal).ThenBy(id => id.Part, StringComparer.Ordinal).SelectMany(id => OfGone(cause, id));
    }

    private IEnumerable<Effect> OfGone(SyntaxNode cause, ObjectId id) => id.Kind switch
    {
        ObjectKind.Relation => OfGoneRelation(cause, id.Name),
        ObjectKind.Type => _before.Catalog.FindType(id.Name) is CompositeType ? [On(cause, id.Name, LockMode.AccessExclusive)] : [],
        ObjectKind.Constraint => OfGoneConstraint(cause, id),
        ObjectKind.Index => [On(cause, id.Name, LockMode.AccessExclusive), OnIndex(cause, id.Name, id.Part, LockMode.AccessExclusive)],
        ObjectKind.Column or ObjectKind.ColumnDefault or ObjectKind.Policy or ObjectKind.Trigger or ObjectKind.Rule =>
            _before.Catalog.FindRelation(id.Name) is null ? [] : [On(cause, id.Name, LockMode.AccessExclusive)],
        _ => [],
    };

    private IEnumerable<Effect> OfGoneRelation(SyntaxNode cause, QualifiedName name) =>
    [
        On(cause, name, LockMode.AccessExclusive, _before.Catalog.FindRelation(name) is View ? Work.None : Work.Discard),
        .. OnIndexes(cause, name, LockMode.AccessExclusive),
        .. FindTable(name)?.PartitionOf is { Parent: var parent } ? OfDefaultPartition(cause, parent, isSearched: false).Prepend(On(cause, parent, LockMode.AccessExclusive)) : [],
    ];

    /// <summary>Triggers enforce a foreign key on both sides. Those of a partition's key are the ones of the partitioned table's.</summary>
    private IEnumerable<Effect> OfGoneConstraint(SyntaxNode cause, ObjectId id)
    {
        var constraint = FindTable(id.Name)?.Constraints.Find(id.Part);
        return
        [
            .. constraint is null ? Enumerable.Empty<Effect>() : [On(cause, id.Name, LockMode.AccessExclusive)],
            .. constraint is { HasIndex: true } ? [OnIndex(cause, id.Name, id.Part, LockMode.AccessExclusive)] : Enumerable.Empty<Effect>(),
            .. constraint is ForeignKeyConstraint { Parent: null } key ? OnAll(cause, Family(key.ReferencedTable).Where(each => each != id.Name), LockMode.AccessExclusive) : [],
        ];
    }

    private IEnumerable<Effect> OfStatistics(DropStmt drop, ObjectName name) =>
        from defined in _before.Catalog.Defined
        where defined.Id.Kind == ObjectKind.Statistics && defined.Id.Name.Name == name.Name && (name.Schema is null || name.Schema == defined.Id.Name.Schema)
        from table in defined.References.Where(reference => reference.Kind is ObjectKind.Column or ObjectKind.Relation).Select(reference => reference.Name).Distinct()
        select On(drop, table, LockMode.ShareUpdateExclusive);

    private IEnumerable<Effect> OfDropOwned(DropOwnedStmt drop) =>
        OfRemoval(drop, [.. OwnedBy(drop.Roles).Select(entry => ObjectId.Relation(entry))], drop.Behavior);

    /// <summary>The relations of which it is known that these roles own them.</summary>
    private IEnumerable<QualifiedName> OwnedBy(IEnumerable<RoleSpec> roles)
    {
        var names = new HashSet<string>(roles.Select(role => role.Name?.Name).OfType<string>(), StringComparer.Ordinal);
        return
            from schema in _before.Catalog.Schemas
            from relation in schema.Relations
            where relation.Access.Owner is { } owner && names.Contains(owner)
            select new QualifiedName(schema.Name, relation.Name);
    }
}
