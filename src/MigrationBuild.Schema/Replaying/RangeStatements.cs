using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Definitions;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <summary>Range types with their multirange types (<c>DefineRange</c>).</summary>
internal static class RangeStatements
{
    private static readonly string[] Known = ["subtype", "subtype_opclass", "collation", "canonical", "subtype_diff", "multirange_type_name"];

    public static void Apply(StatementReplay replay, CreateRangeStmt statement)
    {
        var shell = replay.Names.FindType(statement.Name) is { } existing && replay.Catalog.FindType(existing) is BaseType { IsShell: true } ? existing : (QualifiedName?)null;
        if (shell is null && Find(statement, "canonical") is not null)
        {
            replay.Fail(ServerError.InvalidObjectDefinition, statement.Name, "cannot specify a canonical function without a pre-created shell type");
            return;
        }

        if ((shell ?? TypeStatements.NewTypeName(replay, statement.Name)) is not { } name || Read(replay, statement, name) is not { } range)
        {
            return;
        }

        if (range.Multirange == name || RelationNames.IsTypeTaken(replay.Catalog, range.Multirange))
        {
            replay.Fail(ServerError.DuplicateObject, statement.Name, $"type \"{range.Multirange.Name}\" already exists");
            return;
        }

        Put(replay, name.Schema, range);
        Put(replay, range.Multirange.Schema, MultirangeType.Of(range.Multirange.Name, name, replay.State.TargetVersion) with { Origin = range.Origin });
    }

    /// <summary>The name that PostgreSQL makes for the multirange type (<c>makeMultirangeTypeName</c>).</summary>
    public static string MultirangeName(string range)
        => range.IndexOf("range", StringComparison.Ordinal) is var at && at >= 0
            ? NameGenerator.Truncate(range.Insert(at, "multi"))
            : NameGenerator.MakeObjectName(range, null, "multirange");

    private static RangeType? Read(StatementReplay replay, CreateRangeStmt statement, QualifiedName name)
    {
        if (statement.Options.FirstOrDefault(option => !Known.Contains(option.Name.Name)) is { } unknown)
        {
            replay.Fail(ServerError.SyntaxError, unknown, $"type attribute \"{unknown.Name.Name}\" not recognized");
            return null;
        }

        if (Find(statement, "subtype") is not { } written)
        {
            replay.Fail(ServerError.SyntaxError, statement, "type attribute \"subtype\" is required");
            return null;
        }

        var subtype = replay.ResolveType(written as TypeName ?? new TypeName(NameOf(written))) with { Modifiers = default, IntervalFields = null };
        var collation = Find(statement, "collation");
        if (collation is not null && subtype.IsBuiltIn && subtype.CategoryOf() != TypeCategory.String)
        {
            replay.Fail(ServerError.WrongObjectType, collation, "range collation specified but subtype does not support collation");
        }

        var diff = Find(statement, "subtype_diff");
        var difference = diff is null ? null : Aggregates.Find(replay.Names, NameOf(diff), [subtype, subtype]);
        if (diff is not null && difference is null)
        {
            var type = DataTypeFormatter.Format(subtype, replay.State.SearchPath);
            replay.Fail(ServerError.UndefinedFunction, diff, $"function {NameOf(diff)}({type}, {type}) does not exist");
        }

        var canonical = Find(statement, "canonical");
        var function = canonical is null ? null : Aggregates.Find(replay.Names, NameOf(canonical), [new DataType(name)]);
        if (canonical is not null && function is null)
        {
            replay.Fail(ServerError.UndefinedFunction, canonical, $"function {NameOf(canonical)}({DataTypeFormatter.Format(new DataType(name), replay.State.SearchPath)}) does not exist");
        }

        var multirange = Find(statement, "multirange_type_name") is { } given ? replay.NewName(NameOf(given)) : name with { Name = MultirangeName(name.Name) };
        return replay.Failed
            ? null
            : new RangeType(name.Name, subtype)
            {
                OperatorClass = ClassOf(replay, Find(statement, "subtype_opclass"), subtype),
                Collation = CollationOf(collation),
                SubtypeDiff = difference,
                Canonical = function,
                Multirange = multirange!.Value,
                Origin = replay.OriginOf(statement),
            };
    }

    private static QualifiedName? ClassOf(StatementReplay replay, SyntaxNode? written, DataType subtype)
        => written is null || NameOf(written) is not { } name || OperatorClasses.IsDefault("btree", subtype, name.Name, replay.Catalog) ? null
            : Definition.Find(replay.Names, ObjectKind.OperatorClass, new MethodObject(name, new Identifier("btree")))?.Name ?? new QualifiedName("pg_catalog", name.Name);

    private static QualifiedName? CollationOf(SyntaxNode? written)
        => written is null || NameOf(written) is not { } name || name is { Name: "default", Schema: null or "pg_catalog" } ? null : new QualifiedName(name.Schema ?? "pg_catalog", name.Name);

    private static SyntaxNode? Find(CreateRangeStmt statement, string name) => statement.Options.FirstOrDefault(option => option.Name.Name == name)?.Value;

    private static ObjectName NameOf(SyntaxNode value) => value switch
    {
        TypeName type => type.Name,
        StringConstant text => new ObjectName(EquatableArray.Create(new Identifier(text.Value))),
        _ => new ObjectName(EquatableArray.Create(new Identifier(Postgres.Printing.SqlPrinter.Print(value)))),
    };

    private static void Put(StatementReplay replay, string schema, UserType type) => replay.Catalog = replay.Catalog.With(replay.Catalog.Schemas[schema].With(type));
}
