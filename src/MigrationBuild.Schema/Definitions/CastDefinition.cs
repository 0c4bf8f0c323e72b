using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Printing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Definitions;

/// <summary>Casts. One is known by its two types.</summary>
internal static class CastDefinition
{
    public static CreateCastStmt Canonical(CreateCastStmt create, DefinitionNames names)
    {
        var (source, target) = (names.Type(create.Source), names.Type(create.Target));
        var canonical = create with
        {
            Source = names.Written(source),
            Target = names.Written(target),
            Function = create.Function is { } function ? names.Function(function).Written : null,
        };
        if (Problem(create, source, target, names) is { } problem)
        {
            names.Fail(problem.Error, create, problem.Message);
        }

        return canonical;
    }

    public static ObjectId IdOf(CreateCastStmt create) => Id($"{SqlPrinter.Print(create.Source)} AS {SqlPrinter.Print(create.Target)}");

    public static ObjectId IdOf(CastObject address, NameScope names) => IdOf(Resolve(address.Source, names), Resolve(address.Target, names));

    public static ObjectId IdOf(DataType source, DataType target)
        => Id($"{DataTypeFormatter.Format(source with { Modifiers = default })} AS {DataTypeFormatter.Format(target with { Modifiers = default })}");

    /// <summary>The two types as statements about objects of any kind have them.</summary>
    public static CastObject AddressOf(ObjectId id)
        => SqlParser.Parse($"DROP CAST ({id.Part})").Statements[0].Syntax is DropStmt { Objects: [CastObject address] }
            ? address
            : throw new ArgumentException($"{id.Part} are no types of a cast.", nameof(id));

    /// <summary>Whether a declared cast makes the value of one type that of another where it is assigned.</summary>
    public static bool IsAssigned(Catalog catalog, DataType source, DataType target)
        => catalog.FindDefined(IdOf(source, target)) is { } cast && ((CreateCastStmt)Definition.Read(cast)[0]).Context != CastContext.Explicit;

    private static ObjectId Id(string types) => new(ObjectKind.Cast, default, types);

    private static DataType Resolve(TypeName type, NameScope names) => DataTypeResolver.Resolve(type, names).Type;

    /// <summary>What <c>CreateCast</c> raises of a cast over types that are there.</summary>
    private static (ServerError Error, string Message)? Problem(CreateCastStmt create, DataType source, DataType target, DefinitionNames names)
    {
        if (create.Function is { } function)
        {
            var (_, arguments) = names.Function(function);
            var result = arguments is null ? null : names.ResultOf(function.Name, arguments);
            var problem = arguments is null ? null
                : arguments.Count is < 1 or > 3 ? "cast function must take one to three arguments"
                : !IsSame(arguments[0], source) ? "argument of cast function must match or be binary-coercible from source data type"
                : arguments.Count > 1 && arguments[1] != DataTypes.Integer ? "second argument of cast function must be type integer"
                : arguments.Count > 2 && arguments[2] != DataTypes.Boolean ? "third argument of cast function must be type boolean"
                : result is not null && !IsSame(result, target) ? "return data type of cast function must match or be binary-coercible to target data type"
                : names.Declared(function.Name, arguments) is { ReturnsSet: true } ? "cast function must not return a set"
                : arguments.Count == 1 && source == target ? "source data type and target data type are the same"
                : null;
            return problem is null ? null : (ServerError.InvalidObjectDefinition, problem);
        }

        var same = source == target ? "source data type and target data type are the same" : null;
        var incompatible = create.Method != CastMethod.WithoutFunction ? null
            : Any<CompositeType>() ? "composite data types are not binary-compatible"
            : source.IsArray || target.IsArray ? "array data types are not binary-compatible"
            : Any<EnumType>() ? "enum data types are not binary-compatible"
            : Any<Domain>() ? "domain data types must not be marked binary-compatible"
            : null;
        return (incompatible ?? same) is { } message ? (ServerError.InvalidObjectDefinition, message) : null;

        bool Any<T>()
            where T : UserType
            => names.Catalog.FindType(source.Name) is T || names.Catalog.FindType(target.Name) is T;
    }

    /// <summary>Whether the types are one, or strings that are kept in the same way.</summary>
    private static bool IsSame(DataType left, DataType right)
        => left == right || left.IsPolymorphic() || right.IsPolymorphic() || (left.IsBuiltIn && right.IsBuiltIn && left.CategoryOf() == right.CategoryOf());
}
