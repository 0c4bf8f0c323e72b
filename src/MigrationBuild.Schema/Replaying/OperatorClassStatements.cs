using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Definitions;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <summary>Operator classes and the families that they make, and members of these (<c>DefineOpClass</c>, <c>AlterOpFamily</c>).</summary>
internal static class OperatorClassStatements
{
    public static void Create(StatementReplay replay, CreateOpClassStmt statement)
    {
        var before = replay.Catalog;
        var family = statement.Family is null ? FamilyOfItsName(replay, statement) : statement.Family;
        if (replay.Failed)
        {
            return;
        }

        DefinitionStatements.Create(replay, statement with { Family = family }, statement.Name);
        if (replay.Failed)
        {
            return;
        }

        var created = replay.Catalog.Defined.First(defined => defined.Id.Kind == ObjectKind.OperatorClass && before.FindDefined(defined.Id) is null);
        if (OtherDefault(before, created) is { } other)
        {
            var type = DefinedKind.Visible(((CreateOpClassStmt)Definition.Read(created)[0]).Type);
            replay.Fail(ServerError.DuplicateObject, statement.Name, $"could not make operator class \"{created.Id.Name.Name}\" be default for type {type}: operator class \"{other.Id.Name.Name}\" already is the default");
            return;
        }

        MoveForeignMembers(replay, created);
    }

    /// <summary><c>ALTER OPERATOR FAMILY … ADD, DROP</c></summary>
    public static void Alter(StatementReplay replay, AlterOpFamilyStmt statement)
    {
        var address = new MethodObject(statement.Name, statement.AccessMethod) { Span = statement.Name.Span };
        if (DefinitionStatements.Require(replay, ObjectKind.OperatorFamily, address, false) is not { } family)
        {
            return;
        }

        var names = new DefinitionNames(replay.Names);
        var members = statement.Items.Select(item => OperatorClassDefinition.Member(item, null, statement.AccessMethod, names)).ToList();
        if (names.Problems.Count > 0)
        {
            replay.Fail(names.Problems[0].Error, names.Problems[0].Node, names.Problems[0].Message);
            return;
        }

        foreach (var (member, item) in members.Zip(statement.Items, (member, item) => (member, item)))
        {
            var (holder, there) = Find(replay.Catalog, family.Id, member);
            if (statement.IsDropped == there is null)
            {
                var what = $"{(member.Kind == OpClassItemKind.Operator ? "operator" : "function")} {member.Number!.Text}({string.Join(",", TypesOf(member))})";
                replay.Fail(
                    there is null ? ServerError.UndefinedObject : ServerError.DuplicateObject,
                    item,
                    there is null ? $"{what} does not exist in operator family \"{statement.Name}\"" : $"{what} already exists in operator family \"{statement.Name}\"");
                return;
            }

            if (statement.IsDropped && holder!.Id.Kind == ObjectKind.OperatorClass)
            {
                var kind = member.Kind == OpClassItemKind.Operator ? "operator" : "function";
                replay.Fail(
                    ServerError.DependentObjectsStillExist,
                    item,
                    $"cannot drop {kind} {member.Number!.Text} ({string.Join(", ", TypesOf(member))}) of {DefinedKind.Of(family.Id).Describe(family.Id)} because {DefinedKind.Of(holder.Id).Describe(holder.Id)} requires it");
                return;
            }

            var owner = holder ?? ClassOf(replay.Catalog, family.Id, member) ?? replay.Catalog.FindDefined(family.Id)!;
            replay.Catalog = replay.Catalog.With(With(replay.Catalog, owner, statement.IsDropped ? null : member, there));
        }
    }

    private static ObjectName FamilyOfItsName(StatementReplay replay, CreateOpClassStmt statement)
    {
        if (replay.NewName(statement.Name) is not { } name || replay.Catalog.FindDefined(new ObjectId(ObjectKind.OperatorClass, name, statement.AccessMethod.Name)) is not null)
        {
            return statement.Name;
        }

        var family = new ObjectName(EquatableArray.Create(new Identifier(name.Schema), new Identifier(name.Name))) { Span = statement.Name.Span };
        if (replay.Catalog.FindDefined(new ObjectId(ObjectKind.OperatorFamily, name, statement.AccessMethod.Name)) is null)
        {
            DefinitionStatements.Create(replay, new CreateOpFamilyStmt(family, statement.AccessMethod) { Span = statement.Span }, statement.Name);
        }

        return family;
    }

    /// <summary>What a class says of other types, and what would not go with it, is its family's.</summary>
    private static void MoveForeignMembers(StatementReplay replay, DefinedObject created)
    {
        var create = (CreateOpClassStmt)Definition.Read(created)[0];
        foreach (var member in create.Items.Where(item => item.Kind != OpClassItemKind.Storage && !OperatorClassDefinition.IsOf(item, create.Type, created.Id.Part)))
        {
            var owner = replay.Catalog.FindDefined(created.Id)!;
            replay.Catalog = replay.Catalog.With(With(replay.Catalog, owner, null, member));
            if (replay.Catalog.FindDefined(OperatorClassDefinition.FamilyOf(created)) is { } family)
            {
                replay.Catalog = replay.Catalog.With(With(replay.Catalog, family, member, null));
            }
        }
    }

    private static DefinedObject? OtherDefault(Catalog catalog, DefinedObject created)
    {
        var create = (CreateOpClassStmt)Definition.Read(created)[0];
        return create.IsDefault
            ? ClassesOf(catalog).FirstOrDefault(other => other.Id.Part == created.Id.Part && Definition.Read(other)[0] is CreateOpClassStmt { IsDefault: true } known && known.Type == create.Type)
            : null;
    }

    private static (DefinedObject? Holder, OpClassItem? Member) Find(Catalog catalog, ObjectId family, OpClassItem member)
        => ClassesOf(catalog).Where(known => OperatorClassDefinition.FamilyOf(known) == family).Prepend(catalog.FindDefined(family)!)
            .SelectMany(holder => ItemsOf(holder), (holder, item) => (holder, item))
            .FirstOrDefault(candidate => OperatorClassDefinition.IsSamePlace(candidate.item, member));

    private static DefinedObject? ClassOf(Catalog catalog, ObjectId family, OpClassItem member)
        => ClassesOf(catalog).FirstOrDefault(known => OperatorClassDefinition.FamilyOf(known) == family && OperatorClassDefinition.IsOf(member, ((CreateOpClassStmt)Definition.Read(known)[0]).Type, family.Part));

    private static IEnumerable<DefinedObject> ClassesOf(Catalog catalog) => catalog.Defined.Where(defined => defined.Id.Kind == ObjectKind.OperatorClass);

    private static IEnumerable<OpClassItem> ItemsOf(DefinedObject holder)
        => Definition.Read(holder) is var statements && statements[0] is CreateOpClassStmt create ? create.Items : OperatorClassDefinition.MembersOf(statements);

    /// <summary>The class or family with a member more, and one less.</summary>
    private static DefinedObject With(Catalog catalog, DefinedObject holder, OpClassItem? added, OpClassItem? removed)
    {
        var statements = Definition.Read(holder);
        var items = ItemsOf(holder).Where(item => item != removed).Concat(added is null ? [] : [added]).ToEquatableArray();
        IReadOnlyList<Statement> changed = statements[0] is CreateOpClassStmt create
            ? [create with { Items = items }]
            : [statements[0], .. items.IsEmpty ? [] : new[] { OperatorClassDefinition.Change(((CreateOpFamilyStmt)statements[0]).Name, ((CreateOpFamilyStmt)statements[0]).AccessMethod, false, items) }];
        return Definition.Of(changed, new DefinitionNames(new NameScope(catalog))) with { Comment = holder.Comment, Origin = holder.Origin };
    }

    private static IEnumerable<string> TypesOf(OpClassItem member)
        => (member.Operator is { Left: { } left, Right: { } right } ? EquatableArray.Create(left, right) : member.Types).Select(DefinedKind.Visible);
}
