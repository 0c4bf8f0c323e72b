using MigrationBuild.Postgres.Parsing;
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
/// Operators. One is known by its symbol and the types of its operands. A commutator or negator is named and not needed: it may be made later, and names its partner in turn.
/// </summary>
internal static class OperatorDefinition
{
    private static readonly DataType Internal = DataType.BuiltIn("internal");
    private static readonly DataType Oid = DataType.BuiltIn("oid");
    private static readonly DataType[] RestrictArguments = [Internal, Oid, Internal, DataTypes.Integer];
    private static readonly DataType[] JoinArguments = [Internal, Oid, Internal, DataType.BuiltIn("int2"), Internal];
    private static readonly string[] Estimates = ["restrict", "join"];
    private static readonly string[] Fixed = ["leftarg", "rightarg", "function", "procedure", "commutator", "negator", "hashes", "merges"];
    private static readonly string[] MergeMarks = ["merges", "sort1", "sort2", "ltcmp", "gtcmp"];

    public static DefineStmt Canonical(DefineStmt create, DefinitionNames names)
    {
        var left = TypeOf(create, "leftarg", names);
        var right = TypeOf(create, "rightarg", names);
        var function = Find(create, "function") ?? Find(create, "procedure");
        if (function is null)
        {
            names.Fail(ServerError.InvalidFunctionDefinition, create, "operator function must be specified");
            return create;
        }

        if (right is null)
        {
            names.Fail(ServerError.InvalidFunctionDefinition, create, left is null ? "operator argument types must be specified" : "operator right argument type must be specified");
            return create;
        }

        var result = names.ResultOf(DefinitionOptions.Name(function), left is null ? [right] : [left, right]);
        var options = new List<DefElem>();
        if (left is not null)
        {
            options.Add(new DefElem(null, new Identifier("leftarg"), DataTypeFormatter.ToSyntax(names.Renamed(left))));
        }

        options.Add(new DefElem(null, new Identifier("rightarg"), DataTypeFormatter.ToSyntax(names.Renamed(right))));
        options.Add(DefinitionOptions.Named("function", names.RoutineOf(DefinitionOptions.Name(function), left is null ? [right] : [left, right])));
        options.AddRange(Partner(create, "commutator", right, left, names));
        options.AddRange(Partner(create, "negator", left, right, names));
        options.AddRange(Estimator(create, "restrict", RestrictArguments, names));
        options.AddRange(Estimator(create, "join", JoinArguments, names));
        options.AddRange(IsSet(create, "hashes") ? [new DefElem(null, new Identifier("hashes"), null)] : []);
        options.AddRange(MergeMarks.Any(mark => IsSet(create, mark)) ? [new DefElem(null, new Identifier("merges"), null)] : []);
        Check(create, options, left, result, names);
        return create with
        {
            Name = names.Own(ObjectKind.Operator, create.Name, PartOf(left, right)),
            Definition = options.ToEquatableArray(),
        };
    }

    /// <summary>The types of the operands of a canonical definition, by which it is known beside its symbol.</summary>
    public static string PartOf(DefineStmt create)
        => $"{(Find(create, "leftarg")?.Value is { } left ? SqlPrinter.Print(left) : "NONE")}, {(Find(create, "rightarg")?.Value is { } right ? SqlPrinter.Print(right) : "NONE")}";

    public static string PartOf(DataType? left, DataType right) => $"{(left is null ? "NONE" : DataTypeFormatter.Format(left))}, {DataTypeFormatter.Format(right)}";

    /// <summary>The operator's symbol and operands as statements about objects of any kind have them.</summary>
    public static OperatorObject AddressOf(ObjectId id)
        => SqlParser.Parse($"DROP OPERATOR {id.Name.Name} ({id.Part})").Statements[0].Syntax is DropStmt { Objects: [OperatorObject address] }
            ? address with { Name = new OperatorName(EquatableArray.Create(new Identifier(id.Name.Schema)), id.Name.Name) }
            : throw new ArgumentException($"{id.Part} are no operands.", nameof(id));

    /// <summary>What a server says of an operator that is not there.</summary>
    public static string Missing(OperatorObject address, NameScope names)
    {
        var symbol = NameOf(address.Name).ToString();
        var right = Written(address.Right);
        return $"operator does not exist: {(address.Left is null ? "" : Written(address.Left) + " ")}{symbol} {right}";

        string Written(TypeName? type) => type is null ? "none" : DataTypeFormatter.Format(DataTypeResolver.Resolve(type, names).Type, names.SearchPath);
    }

    /// <summary>The identity that a statement gives, whether there is such an operator or not.</summary>
    public static ObjectId IdOf(OperatorObject address, NameScope names)
    {
        var left = address.Left is null ? null : DataTypeResolver.Resolve(address.Left, names).Type with { Modifiers = default };
        var right = address.Right is null ? DataTypes.Unknown : DataTypeResolver.Resolve(address.Right, names).Type with { Modifiers = default };
        var name = NameOf(address.Name);
        return names.FindDefined(ObjectKind.Operator, name, PartOf(left, right)) ?? new ObjectId(ObjectKind.Operator, names.Qualify(name), PartOf(left, right));
    }

    public static DefineStmt Altered(DefineStmt create, AlterOperatorStmt alter, DefinitionNames names)
    {
        var options = create.Definition;
        foreach (var option in alter.Options)
        {
            var name = option.Name.Name;
            if (!Estimates.Contains(name))
            {
                names.Fail(
                    ServerError.SyntaxError,
                    option,
                    Fixed.Contains(name) ? $"operator attribute \"{name}\" cannot be changed" : $"operator attribute \"{name}\" not recognized");
                continue;
            }

            options = options.Where(other => other.Name.Name != name).ToEquatableArray();
            options = IsNone(option) ? options : options.Add(option);
        }

        return create with { Definition = options };
    }

    /// <summary>How it estimates can be changed; all else stays what it is.</summary>
    public static IReadOnlyList<Statement>? Replace(ObjectId id, DefineStmt old, DefineStmt wanted)
    {
        if (!old.Definition.Where(IsKept).SequenceEqual(wanted.Definition.Where(IsKept)))
        {
            return null;
        }

        var changed = Estimates
            .Where(name => Find(old, name) != Find(wanted, name))
            .Select(name => Find(wanted, name) ?? new DefElem(null, new Identifier(name), new Identifier("none")));
        return [new AlterOperatorStmt(AddressOf(id), changed.ToEquatableArray())];
    }

    /// <summary>The partner that the definition names: an operator, which may not be there yet.</summary>
    public static ObjectId? PartnerOf(DefineStmt create, string option)
    {
        if (Find(create, option)?.Value is not OperatorName { Qualifier: [var schema] } name)
        {
            return null;
        }

        var left = Find(create, "leftarg")?.Value is { } type ? SqlPrinter.Print(type) : "NONE";
        var right = SqlPrinter.Print(Find(create, "rightarg")!.Value!);
        return new ObjectId(ObjectKind.Operator, new QualifiedName(schema.Name, name.Symbol), option == "commutator" ? $"{right}, {left}" : $"{left}, {right}");
    }

    public static DefineStmt WithPartner(DefineStmt create, string option, ObjectId? partner)
    {
        var options = create.Definition.Where(other => other.Name.Name != option);
        return create with
        {
            Definition = (partner is { Name: var name } ? options.Append(new DefElem(null, new Identifier(option), new OperatorName(EquatableArray.Create(new Identifier(name.Schema)), name.Name))) : options)
                .ToEquatableArray(),
        };
    }

    private static bool IsKept(DefElem option) => !Estimates.Contains(option.Name.Name);

    private static bool IsNone(DefElem option) => option.Value is null || DefinitionOptions.Text(option).Equals("none", StringComparison.OrdinalIgnoreCase);

    private static DefElem? Find(DefineStmt create, string name) => DefinitionOptions.Find(create.Definition, name);

    private static bool IsSet(DefineStmt create, string name) => Find(create, name) is { } option && DefinitionOptions.Boolean(option) != false;

    private static DataType? TypeOf(DefineStmt create, string name, DefinitionNames names)
    {
        if (Find(create, name) is not { } option)
        {
            return null;
        }

        var type = option.Value as TypeName ?? new TypeName(DefinitionOptions.Name(option)) { Span = option.Span };
        if (type.IsSetOf)
        {
            names.Fail(ServerError.InvalidFunctionDefinition, option, "SETOF type not allowed for operator argument");
        }

        return names.Type(type);
    }

    private static IEnumerable<DefElem> Partner(DefineStmt create, string option, DataType? left, DataType? right, DefinitionNames names)
    {
        if (Find(create, option) is not { } written)
        {
            return [];
        }

        var name = written.Value is OperatorName symbol ? NameOf(symbol) : DefinitionOptions.Name(written);
        var part = left is null || right is null ? "" : PartOf(left, right);
        if (right is not null && option == "negator")
        {
            part = PartOf(left, right);
        }

        var partner = names.Defined(ObjectKind.Operator, name, part)?.Id ?? new ObjectId(ObjectKind.Operator, names.Qualified(name), part);
        var renamed = names.Renamed(partner).Name;
        return [new DefElem(null, new Identifier(option), new OperatorName(EquatableArray.Create(new Identifier(renamed.Schema)), renamed.Name))];
    }

    private static IEnumerable<DefElem> Estimator(DefineStmt create, string name, DataType[] arguments, DefinitionNames names)
        => Find(create, name) is { } option ? [DefinitionOptions.Named(name, names.RoutineOf(DefinitionOptions.Name(option), arguments))] : [];

    private static void Check(DefineStmt create, List<DefElem> options, DataType? left, DataType? result, DefinitionNames names)
    {
        bool Has(string name) => options.Any(option => option.Name.Name == name);
        var isUnary = left is null;
        var isOther = result is not null && result != DataTypes.Boolean;
        var problem = isUnary && Has("commutator") ? "only binary operators can have commutators"
            : isUnary && Has("join") ? "only binary operators can have join selectivity"
            : isUnary && Has("merges") ? "only binary operators can merge join"
            : isUnary && Has("hashes") ? "only binary operators can hash"
            : isOther && Has("negator") ? "only boolean operators can have negators"
            : isOther && Has("restrict") ? "only boolean operators can have restriction selectivity"
            : isOther && Has("join") ? "only boolean operators can have join selectivity"
            : isOther && Has("merges") ? "only boolean operators can merge join"
            : isOther && Has("hashes") ? "only boolean operators can hash"
            : null;
        if (problem is not null)
        {
            names.Fail(ServerError.InvalidFunctionDefinition, create, problem);
        }
        else if (options.FirstOrDefault(option => option.Name.Name == "negator")?.Value is OperatorName { Symbol: var symbol, Qualifier: [var schema] }
            && symbol == create.Name.Name
            && schema.Name == (create.Name.Schema ?? names.CurrentSchema?.Name))
        {
            names.Fail(ServerError.InvalidFunctionDefinition, create, "operator cannot be its own negator");
        }
    }

    private static ObjectName NameOf(OperatorName name) => new(name.Qualifier.Add(new Identifier(name.Symbol))) { Span = name.Span };
}
