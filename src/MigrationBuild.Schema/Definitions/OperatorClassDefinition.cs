using MigrationBuild.Postgres.Printing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Definitions;

/// <summary>
/// Operator families and classes. A member, an operator or function for two types, is a fact of the family; it is told of the class with which it would go, and of the family otherwise, whichever
/// statement it came from.
/// </summary>
internal static class OperatorClassDefinition
{
    public static IEnumerable<Statement> Canonical(CreateOpFamilyStmt create, IEnumerable<AlterOpFamilyStmt> changes, DefinitionNames names)
    {
        var family = create with { Name = names.Own(ObjectKind.OperatorFamily, create.Name, create.AccessMethod.Name), AccessMethod = names.AccessMethod(create.AccessMethod) };
        yield return family;
        var members = changes.SelectMany(change => change.Items).Select(item => Member(item, null, create.AccessMethod, names)).ToList();
        if (members.Count > 0)
        {
            yield return Change(family.Name, family.AccessMethod, isDropped: false, members);
        }
    }

    public static CreateOpClassStmt Canonical(CreateOpClassStmt create, DefinitionNames names)
    {
        var type = names.Type(create.Type);
        var members = create.Items.Where(item => item.Kind != OpClassItemKind.Storage).Select(item => Member(item, type, create.AccessMethod, names)).ToList();
        var storage = create.Items.FirstOrDefault(item => item.Kind == OpClassItemKind.Storage);
        var kept = storage is null ? type : names.Type(storage.Types[0]);
        return create with
        {
            Name = names.Own(ObjectKind.OperatorClass, create.Name, create.AccessMethod.Name),
            Type = names.Written(type),
            AccessMethod = names.AccessMethod(create.AccessMethod),
            Family = names.OfMethod(ObjectKind.OperatorFamily, create.Family ?? create.Name, create.AccessMethod.Name),
            // Something must be said of a class; that it keeps what it is of says nothing.
            Items = Sorted(members).Concat(members.Count == 0 || kept != type ? [Storage(names.Written(kept))] : Array.Empty<OpClassItem>()).ToEquatableArray(),
        };
    }

    public static ObjectId IdOf(CreateOpClassStmt create) => IdOf(ObjectKind.OperatorClass, create.Name, create.AccessMethod);

    public static ObjectId IdOf(CreateOpFamilyStmt create) => IdOf(ObjectKind.OperatorFamily, create.Name, create.AccessMethod);

    public static ObjectId IdOf(ObjectKind kind, MethodObject address, NameScope names)
        => names.FindDefined(kind, address.Name, address.AccessMethod.Name) ?? new ObjectId(kind, names.Qualify(address.Name), address.AccessMethod.Name);

    /// <summary>The family of a class.</summary>
    public static ObjectId FamilyOf(DefinedObject operatorClass)
        => Definition.Read(operatorClass)[0] is CreateOpClassStmt { Family: { } family } create ? IdOf(ObjectKind.OperatorFamily, family, create.AccessMethod) : default;

    /// <summary>Whether the class is the one for the type where none is named.</summary>
    public static bool IsDefaultFor(DefinedObject operatorClass, DataType type)
        => Definition.Read(operatorClass)[0] is CreateOpClassStmt { IsDefault: true } create && SqlPrinter.Print(create.Type) == DataTypeFormatter.Format(type with { Modifiers = default });

    /// <summary>Whether the canonical member is a class's of that type: it is for no other type, and goes with the class (<c>amadjustmembers</c>).</summary>
    public static bool IsOf(OpClassItem member, TypeName type, string method)
        => Nameless(member).Types is [var left, var right] && left == type && right == type && (member.Kind == OpClassItemKind.Operator
            ? method is not ("gist" or "gin" or "spgist")
            : (method, member.Number?.Text) switch
            {
                ("btree" or "hash", var number) => number == "1",
                ("gist", var number) => number is "1" or "2" or "5" or "6" or "7",
                ("gin", var number) => number is "2" or "3",
                ("spgist", var number) => number is "1" or "2" or "3" or "4" or "5",
                _ => true,
            });

    /// <summary>The places in the family that the class fills.</summary>
    public static EquatableArray<ObjectId> PlacesOf(DefinedObject operatorClass)
        => ((CreateOpClassStmt)Definition.Read(operatorClass)[0]).Items
            .Where(item => item.Kind != OpClassItemKind.Storage)
            .Select(item => FamilyOf(operatorClass) with { Kind = ObjectKind.OperatorFamilyMember, Part = $"{operatorClass.Id.Part} {SqlPrinter.Print(Nameless(item))}" })
            .ToEquatableArray();

    public static AlterOpFamilyStmt Change(ObjectName family, Identifier method, bool isDropped, IEnumerable<OpClassItem> members)
        => new(family, method, isDropped, isDropped ? Sorted(members).Select(Nameless).ToEquatableArray() : Sorted(members).ToEquatableArray());

    /// <summary>Members come and go in place.</summary>
    public static IReadOnlyList<Statement> Replace(IReadOnlyList<Statement> old, IReadOnlyList<Statement> wanted)
    {
        var family = (CreateOpFamilyStmt)wanted[0];
        var (before, after) = (MembersOf(old), MembersOf(wanted));
        var (gone, come) = (before.Except(after).ToList(), after.Except(before).ToList());
        return
        [
            .. gone.Count == 0 ? [] : new[] { Change(family.Name, family.AccessMethod, isDropped: true, gone) },
            .. come.Count == 0 ? [] : new[] { Change(family.Name, family.AccessMethod, isDropped: false, come) },
        ];
    }

    public static IReadOnlyList<OpClassItem> MembersOf(IReadOnlyList<Statement> family) => [.. family.OfType<AlterOpFamilyStmt>().SelectMany(change => change.Items)];

    /// <summary>Whether both are the same place in the family: strategy or support number, and types.</summary>
    public static bool IsSamePlace(OpClassItem member, OpClassItem other) => Nameless(member) == Nameless(other);

    /// <summary>An operator has its types where one that is dropped has them, so that all members look alike in that.</summary>
    public static OpClassItem Member(OpClassItem item, DataType? type, Identifier method, DefinitionNames names) => item.Kind switch
    {
        OpClassItemKind.Function when item.Function is { } function => FunctionMember(item, function, type, method.Name, names),
        OpClassItemKind.Operator when item.Operator is { } operation => OperatorMember(item, operation, type, names),
        _ => item with { Types = item.Types.Select(written => names.Written(names.Type(written))).ToEquatableArray() },
    };

    private static OpClassItem OperatorMember(OpClassItem item, OperatorObject operation, DataType? type, DefinitionNames names)
    {
        if (type is null && operation.Right is null)
        {
            names.Fail(ServerError.SyntaxError, item, "operator argument types must be specified in ALTER OPERATOR FAMILY");
            return item;
        }

        var left = operation.Left is { } written ? names.Type(written) : type!;
        var right = operation.Right is { } other ? names.Type(other) : type!;
        return item with
        {
            Operator = new OperatorObject(names.Operator(operation.Name, left, right), names.Written(left), names.Written(right)),
            SortFamily = item.SortFamily is { } sort ? names.OfMethod(ObjectKind.OperatorFamily, sort, "btree") : null,
        };
    }

    private static OpClassItem FunctionMember(OpClassItem item, ObjectWithArgs function, DataType? type, string method, DefinitionNames names)
    {
        var (written, arguments) = names.Function(function);
        var types = item.Types.Select(names.Type).ToList();
        if (types.Count == 0)
        {
            types = TypesOf(item.Number?.Text, method, arguments ?? [], type);
        }
        else if (types.Count == 1)
        {
            types.Add(types[0]);
        }

        if (types.Count == 0)
        {
            names.Fail(ServerError.InvalidObjectDefinition, item, "associated data types must be specified for index support function");
        }

        return item with { Function = written, Types = types.Select(names.Written).ToEquatableArray() };
    }

    /// <summary>The types that a support function is for where they are not written (<c>assignProcTypes</c>).</summary>
    private static List<DataType> TypesOf(string? number, string method, IReadOnlyList<DataType> arguments, DataType? type) => (method, number) switch
    {
        ("btree", "1") when arguments.Count == 2 => [.. arguments],
        ("btree", "3") when arguments.Count == 5 => [arguments[0], arguments[2]],
        ("hash", "1" or "2") when arguments.Count > 0 => [arguments[0], arguments[0]],
        _ => type is null ? [] : [type, type],
    };

    private static OpClassItem Nameless(OpClassItem member)
        => member with { Operator = null, Function = null, SortFamily = null, Types = member.Operator is { Left: { } left, Right: { } right } ? EquatableArray.Create(left, right) : member.Types };

    private static OpClassItem Storage(TypeName type) => new(OpClassItemKind.Storage, null, null, null, EquatableArray.Create(type), null);

    private static IEnumerable<OpClassItem> Sorted(IEnumerable<OpClassItem> members)
        => members.OrderBy(member => member.Kind).ThenBy(member => int.Parse(member.Number!.Text, System.Globalization.CultureInfo.InvariantCulture)).ThenBy(member => SqlPrinter.Print(member), StringComparer.Ordinal);

    private static ObjectId IdOf(ObjectKind kind, ObjectName name, Identifier method) => new(kind, new QualifiedName(name.Schema ?? "", name.Name), method.Name);
}
