using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Foreign;
using MigrationBuild.Postgres.Syntax.Maintenance;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Syntax.Security;
using MigrationBuild.Postgres.Syntax.Sequences;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Linting.Effects;

/// <content>What all kinds of objects have: names, schemas, owners, comments, privileges; and sequences and publications.</content>
public sealed partial class EffectTable
{
    private static bool IsRelation(ObjectType type) => type is ObjectType.Table or ObjectType.View or ObjectType.MaterializedView
        or ObjectType.Sequence or ObjectType.ForeignTable or ObjectType.Index;

    private IEnumerable<Effect> OfRename(RenameStmt rename) => (rename.ObjectType, rename.Object) switch
    {
        (ObjectType.Index, NamedObject { Name: var index }) => [OnIndex(rename, index, LockMode.ShareUpdateExclusive)],
        (ObjectType.Column, NamedObject { Name: var name } table) => OfRenameColumn(rename, Resolve(name), table.IsOnly),
        (ObjectType.Constraint, NamedObject { Name: var name }) => OfRenameConstraint(rename, Resolve(name)),
        (ObjectType.Attribute, TypeObject { Type.Name: var name }) => OnAll(rename, TypedTables(FindType(name)).Prepend(FindType(name)), LockMode.AccessExclusive),
        (ObjectType.Trigger, DependentObject trigger) => OfRenameTrigger(rename, Resolve(trigger.Relation)),
        (ObjectType.Type, TypeObject { Type.Name: var name }) when _before.Catalog.FindType(FindType(name)) is CompositeType => [On(rename, FindType(name), LockMode.AccessExclusive)],
        (ObjectType.Policy or ObjectType.Rule, DependentObject dependent) => [On(rename, dependent.Relation, LockMode.AccessExclusive)],
        (var type, NamedObject { Name: var name }) when IsRelation(type) =>
            [IsKnown(name) || FindIndex(name) is null ? On(rename, name, LockMode.AccessExclusive) : OnIndex(rename, name, LockMode.AccessExclusive)],
        _ => [],
    };

    private QualifiedName FindType(ObjectName name) => _before.Names.FindType(name) ?? _before.Names.Qualify(name);

    /// <summary>Before 15 the triggers of partitions kept their name.</summary>
    private IEnumerable<Effect> OfRenameTrigger(RenameStmt rename, QualifiedName table) =>
        OnAll(rename, _before.TargetVersion >= 15 && FindTable(table) is { PartitionKey: not null } ? Family(table) : [table], LockMode.AccessExclusive);

    private IEnumerable<Effect> OfRenameColumn(RenameStmt rename, QualifiedName table, bool isOnly) =>
        OnAll(rename, isOnly ? [table] : Family(table), LockMode.AccessExclusive);

    /// <summary>An index or the checks of children go by the same name.</summary>
    private IEnumerable<Effect> OfRenameConstraint(RenameStmt rename, QualifiedName table)
    {
        var constraint = rename.SubName is { } name ? FindTable(table)?.Constraints.Find(name.Name) : null;
        var effects = OnAll(rename, constraint is CheckConstraint { NoInherit: false } ? Family(table) : [table], LockMode.AccessExclusive);
        return constraint is { HasIndex: true } ? effects.Append(OnIndex(rename, table, constraint.Name, LockMode.ShareUpdateExclusive)) : effects;
    }

    private IEnumerable<Effect> OfSetSchema(AlterObjectSchemaStmt move) =>
        move.Object is NamedObject { Name: var name } && IsRelation(move.ObjectType)
            ? OnAll(move, SequencesOf(Resolve(name)).Prepend(Resolve(name)), LockMode.AccessExclusive)
            : [];

    private IEnumerable<Effect> OfOwner(AlterOwnerStmt owner) =>
        owner.Object is NamedObject { Name: var name } && IsRelation(owner.ObjectType) ? OfOwner(owner, Resolve(name), owner.NewOwner) : [];

    /// <summary>Indexes and owned sequences belong to whom the table belongs.</summary>
    private IEnumerable<Effect> OfOwner(SyntaxNode cause, QualifiedName relation, RoleSpec owner) =>
        _before.Catalog.FindRelation(relation) is { Access.Owner: { } known } && known == owner.Name?.Name
            ? [On(cause, relation, LockMode.AccessExclusive)]
            :
            [
                On(cause, relation, LockMode.AccessExclusive),
                .. OnIndexes(cause, relation, LockMode.AccessExclusive),
                .. OnAll(cause, SequencesOf(relation), LockMode.AccessExclusive),
            ];

    private IEnumerable<Effect> OfReassignOwned(ReassignOwnedStmt reassign) =>
        OwnedBy(reassign.Roles).SelectMany(relation => OfOwner(reassign, relation, reassign.NewOwner));

    private IEnumerable<Effect> OfDepends(AlterObjectDependsStmt depends) => (depends.ObjectType, depends.Object) switch
    {
        (ObjectType.Index, NamedObject { Name: var index }) => [OnIndex(depends, index, LockMode.AccessExclusive)],
        (var type, NamedObject { Name: var name }) when IsRelation(type) => [On(depends, name, LockMode.AccessExclusive)],
        (ObjectType.Trigger, DependentObject trigger) => [On(depends, trigger.Relation, LockMode.AccessExclusive)],
        _ => [],
    };

    /// <summary>Two comments at once on one relation would be one too many; what merely stands on it is looked up.</summary>
    private IEnumerable<Effect> OfComment(Statement comment, ObjectType type, ObjectAddress address) => (type, address) switch
    {
        (ObjectType.Index, NamedObject { Name: var index }) => [OnIndex(comment, index, LockMode.ShareUpdateExclusive)],
        (ObjectType.Column, NamedObject { Name: var column }) => [On(comment, new ObjectName(column.Parts.RemoveAt(column.Parts.Count - 1)), LockMode.ShareUpdateExclusive)],
        (ObjectType.Constraint or ObjectType.Trigger or ObjectType.Policy or ObjectType.Rule, DependentObject dependent) => [On(comment, dependent.Relation, LockMode.AccessShare)],
        (_, NamedObject { Name: var name }) when IsRelation(type) => [On(comment, name, LockMode.ShareUpdateExclusive)],
        _ => [],
    };

    /// <summary>Since 18 what is named is locked against its removal.</summary>
    private IEnumerable<Effect> OfGrant(GrantStmt grant) =>
        _before.TargetVersion >= 18 && grant is { Target: GrantTarget.Objects, ObjectType: ObjectType.Table or ObjectType.Sequence }
            ? grant.Objects.OfType<NamedObject>().Select(each => On(grant, each.Name, LockMode.AccessShare))
            : [];

    private IEnumerable<Effect> OfAlterSequence(AlterSeqStmt sequence) =>
        OfOwnedBy(sequence, sequence.Options).Prepend(On(
            sequence,
            sequence.Name,
            LockMode.ShareRowExclusive,
            sequence.Options.All(option => option.Kind == SequenceOptionKind.OwnedBy) ? Work.None : Work.Rewrite) with
        {
            CanFailOnData = sequence.Options.Any(option => option.Kind is SequenceOptionKind.AsType or SequenceOptionKind.MinValue or SequenceOptionKind.MaxValue),
        });

    /// <summary>The table of <c>OWNED BY table.column</c>.</summary>
    private IEnumerable<Effect> OfOwnedBy(Statement statement, IEnumerable<SequenceOption> options) =>
        from column in options.Where(option => option.Kind == SequenceOptionKind.OwnedBy).Select(option => option.Name).OfType<ObjectName>()
        where column.Parts.Count > 1
        select On(statement, new ObjectName(column.Parts.RemoveAt(column.Parts.Count - 1)), LockMode.AccessShare);

    /// <summary>Partitions follow their table without a lock; what inherits is listed by itself.</summary>
    private IEnumerable<Effect> OfPublication(Statement publication, IEnumerable<PublicationObject> objects) =>
        from member in objects.Select(each => each.Relation).OfType<RangeVar>()
        let table = Resolve(member.Name)
        from each in member.IsOnly || FindTable(table) is { PartitionKey: not null } ? [table] : Family(table)
        select On(publication, each, LockMode.ShareUpdateExclusive);

    private IEnumerable<Effect> OfAlterPublication(AlterPublicationStmt alter)
    {
        var named = OfPublication(alter, alter.Objects);
        var members = _before.Catalog.FindDefined(new ObjectId(ObjectKind.Publication, new QualifiedName("", alter.Name.Name)))?.References ?? default;
        return alter.Action == PublicationAction.Set ? named.Concat(OnAll(alter, RelationsOf(members), LockMode.ShareUpdateExclusive)) : named;
    }
}
