using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Printing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Definitions;

/// <summary>Languages of functions and transforms of types for them, and access methods: little but functions of C.</summary>
internal static class LanguageDefinition
{
    private static readonly DataType[] Internal = [DataType.BuiltIn("internal")];
    private static readonly DataType[] Oid = [DataType.BuiltIn("oid")];

    public static CreatePLangStmt Canonical(CreatePLangStmt create, DefinitionNames names) => create with
    {
        OrReplace = false,
        Name = names.Own(ObjectKind.Language, create.Name),
        Handler = create.Handler is { } handler ? names.RoutineOf(handler, []) : null,
        Inline = create.Inline is { } inline ? names.RoutineOf(inline, Internal) : null,
        Validator = create.Validator is { } validator ? names.RoutineOf(validator, Oid) : null,
    };

    public static CreateAmStmt Canonical(CreateAmStmt create, DefinitionNames names) => create with
    {
        Name = names.Own(ObjectKind.AccessMethod, create.Name),
        Handler = names.RoutineOf(create.Handler, Internal),
    };

    public static CreateTransformStmt Canonical(CreateTransformStmt create, DefinitionNames names) => create with
    {
        OrReplace = false,
        Type = names.Written(names.Type(create.Type)),
        Language = names.Language(create.Language),
        FromSql = Function(create.FromSql, "FROM SQL", DataType.BuiltIn("internal"), names),
        ToSql = create.ToSql is null ? null : Function(create.ToSql, "TO SQL", names.Type(create.Type), names),
    };

    public static ObjectId IdOf(CreateTransformStmt create) => Id(SqlPrinter.Print(create.Type), create.Language.Name);

    public static ObjectId IdOf(TransformObject address, NameScope names)
        => Id(DataTypeFormatter.Format(DataTypeResolver.Resolve(address.Type, names).Type with { Modifiers = default }), address.Language.Name);

    /// <summary>The type and language as statements about objects of any kind have them.</summary>
    public static TransformObject AddressOf(ObjectId id)
        => SqlParser.Parse($"DROP TRANSFORM FOR {id.Part} LANGUAGE {SqlPrinter.QuoteIdentifier(id.Name.Name)}").Statements[0].Syntax is DropStmt { Objects: [TransformObject address] }
            ? address
            : throw new ArgumentException($"{id.Part} is no type.", nameof(id));

    private static ObjectId Id(string type, string language) => new(ObjectKind.Transform, new QualifiedName("", language), type);

    private static ObjectWithArgs? Function(ObjectWithArgs? written, string which, DataType result, DefinitionNames names)
    {
        if (written is null)
        {
            return null;
        }

        var (function, arguments) = names.Function(written);
        if (arguments is not null && names.Declared(written.Name, arguments) is { Result: { } declared } && declared != result)
        {
            names.Fail(
                ServerError.InvalidObjectDefinition,
                written,
                which == "TO SQL" ? "return data type of TO SQL function must be the transform data type" : "return data type of FROM SQL function must be internal");
        }

        return function;
    }
}
