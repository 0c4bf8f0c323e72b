using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Printing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Foreign;
using MigrationBuild.Postgres.Syntax.Indexes;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Postgres.Syntax.Security;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Definitions;

/// <summary>The statements that objects are: from syntax to one form, and back. What is particular to a kind is in a file of its own.</summary>
internal static class Definition
{
    /// <summary>The object that the statements make: the first one creates it, the others change it. The names say what a server would refuse.</summary>
    public static DefinedObject Of(IReadOnlyList<Statement> statements, DefinitionNames names)
    {
        var canonical = Canonical(statements, names);
        return new DefinedObject(IdOf(canonical[0]), string.Join(";\n", canonical.Select(SqlPrinter.Print))) { References = names.References };
    }

    /// <summary>The statements of the definition.</summary>
    public static IReadOnlyList<Statement> Read(DefinedObject defined) => [.. SqlParser.Parse(new SourceFile("", defined.Definition)).Statements.Select(statement => statement.Syntax)];

    /// <summary>The statements of the object after an ALTER of it, which may use other names for the same things. The names say what a server would refuse.</summary>
    public static IReadOnlyList<Statement> Altered(DefinedObject defined, Statement alter, DefinitionNames names)
    {
        var statements = Read(defined);
        return (statements[0], alter) switch
        {
            (DefineStmt { ObjectType: ObjectType.Operator } symbol, AlterOperatorStmt change) => [OperatorDefinition.Altered(symbol, change, names)],
            (CreateStatsStmt, AlterStatsStmt) => [statements[0], alter],
            (CreatePLangStmt, CreatePLangStmt) or (CreateTransformStmt, CreateTransformStmt) => [alter],
            (CreateEventTrigStmt, AlterEventTrigStmt) => [statements[0], alter],
            (DefineStmt { ObjectType: ObjectType.TextSearchConfiguration }, AlterTSConfigurationStmt) => [.. statements, alter],
            (DefineStmt { ObjectType: ObjectType.TextSearchDictionary } dictionary, AlterTSDictionaryStmt change) => [TextSearchDefinition.Altered(dictionary, change)],
            (CreateFdwStmt wrapper, AlterFdwStmt change) => [ForeignDefinition.Altered(wrapper, change, names)],
            (CreateForeignServerStmt server, AlterForeignServerStmt change) => [ForeignDefinition.Altered(server, change, names)],
            (CreateUserMappingStmt mapping, AlterUserMappingStmt change) => [ForeignDefinition.Altered(mapping, change, names)],
            (CreatePublicationStmt publication, AlterPublicationStmt change) => [PublicationDefinition.Altered(publication, change, names)],
            (CreateSubscriptionStmt subscription, AlterSubscriptionStmt change) => [SubscriptionDefinition.Altered(subscription, change, names)],
            _ => statements,
        };
    }

    /// <summary>The object under new names, its own and those of what it uses.</summary>
    public static DefinedObject Renamed(DefinedObject defined, DefinitionNames names)
        => Of(Read(defined), names) with { Comment = defined.Comment, Access = defined.Access, Origin = defined.Origin };

    /// <summary>The statements that turn the one object into the other in place, or null where PostgreSQL has none.</summary>
    public static IReadOnlyList<Statement>? Replace(DefinedObject old, DefinedObject wanted)
    {
        var (before, after) = (Read(old), Read(wanted));
        return (before[0], after[0]) switch
        {
            (DefineStmt { ObjectType: ObjectType.Operator } from, DefineStmt to) => OperatorDefinition.Replace(wanted.Id, from, to),
            (CreateOpFamilyStmt, CreateOpFamilyStmt) => OperatorClassDefinition.Replace(before, after),
            (CreatePLangStmt, CreatePLangStmt to) => [to with { OrReplace = true }],
            (CreateTransformStmt, CreateTransformStmt to) => [to with { OrReplace = true }],
            (CreateStatsStmt, CreateStatsStmt) => StatisticsDefinition.Replace(before, after),
            (CreateEventTrigStmt, CreateEventTrigStmt) => EventTriggerDefinition.Replace(before, after),
            (CreateFdwStmt from, CreateFdwStmt to) => ForeignDefinition.Replace(from, to),
            (CreateForeignServerStmt from, CreateForeignServerStmt to) => ForeignDefinition.Replace(from, to),
            (CreateUserMappingStmt from, CreateUserMappingStmt to) => ForeignDefinition.Replace(from, to),
            (DefineStmt { ObjectType: ObjectType.TextSearchDictionary } from, DefineStmt to) => TextSearchDefinition.ReplaceDictionary(from, to),
            (DefineStmt { ObjectType: ObjectType.TextSearchConfiguration }, DefineStmt) => TextSearchConfiguration.Replace(before, after),
            (CreatePublicationStmt from, CreatePublicationStmt to) => PublicationDefinition.Replace(from, to),
            (CreateSubscriptionStmt from, CreateSubscriptionStmt to) => SubscriptionDefinition.Replace(from, to),
            _ => null,
        };
    }

    private static IReadOnlyList<Statement> Canonical(IReadOnlyList<Statement> statements, DefinitionNames names) => statements[0] switch
    {
        DefineStmt { ObjectType: ObjectType.Collation } create => [CollationDefinition.Canonical(create, names)],
        DefineStmt { ObjectType: ObjectType.Operator } create => [OperatorDefinition.Canonical(create, names)],
        DefineStmt { ObjectType: ObjectType.TextSearchConfiguration } create => TextSearchConfiguration.Canonical(create, statements.OfType<AlterTSConfigurationStmt>(), names),
        DefineStmt { ObjectType: ObjectType.TextSearchDictionary } create => [TextSearchDefinition.Dictionary(create, names)],
        DefineStmt { ObjectType: ObjectType.TextSearchParser } create => [TextSearchDefinition.OfFunctions(create, ObjectKind.TextSearchParser, names)],
        DefineStmt { ObjectType: ObjectType.TextSearchTemplate } create => [TextSearchDefinition.OfFunctions(create, ObjectKind.TextSearchTemplate, names)],
        CreateCastStmt create => [CastDefinition.Canonical(create, names)],
        CreateOpFamilyStmt create => [.. OperatorClassDefinition.Canonical(create, statements.OfType<AlterOpFamilyStmt>(), names)],
        CreateOpClassStmt create => [OperatorClassDefinition.Canonical(create, names)],
        CreateAmStmt create => [LanguageDefinition.Canonical(create, names)],
        CreateConversionStmt create => [ConversionDefinition.Canonical(create, names)],
        CreatePLangStmt create => [LanguageDefinition.Canonical(create, names)],
        CreateTransformStmt create => [LanguageDefinition.Canonical(create, names)],
        CreateFdwStmt create => [ForeignDefinition.Canonical(create, names)],
        CreateForeignServerStmt create => [ForeignDefinition.Canonical(create, names)],
        CreateUserMappingStmt create => [ForeignDefinition.Canonical(create, names)],
        CreateStatsStmt create => [.. StatisticsDefinition.Canonical(create, statements.OfType<AlterStatsStmt>().LastOrDefault(), names)],
        CreateEventTrigStmt create => [.. EventTriggerDefinition.Canonical(create, statements.OfType<AlterEventTrigStmt>().LastOrDefault(), names)],
        CreatePublicationStmt create => [PublicationDefinition.Canonical(create, names)],
        CreateSubscriptionStmt create => [SubscriptionDefinition.Canonical(create, names)],
        var other => throw new ArgumentException($"{other.GetType().Name} defines no object.", nameof(statements)),
    };

    private static ObjectId IdOf(Statement create) => create switch
    {
        DefineStmt { ObjectType: ObjectType.Operator } define => InSchema(ObjectKind.Operator, define.Name) with { Part = OperatorDefinition.PartOf(define) },
        DefineStmt define => InSchema(DefinedKind.Find(define.ObjectType)!.Kind, define.Name),
        CreateStatsStmt { Name: { } name } => InSchema(ObjectKind.Statistics, name),
        CreateCastStmt cast => CastDefinition.IdOf(cast),
        CreateOpFamilyStmt family => OperatorClassDefinition.IdOf(family),
        CreateOpClassStmt operatorClass => OperatorClassDefinition.IdOf(operatorClass),
        CreateAmStmt method => OfDatabase(ObjectKind.AccessMethod, method.Name),
        CreateConversionStmt conversion => InSchema(ObjectKind.Conversion, conversion.Name),
        CreatePLangStmt language => OfDatabase(ObjectKind.Language, language.Name),
        CreateTransformStmt transform => LanguageDefinition.IdOf(transform),
        CreateFdwStmt wrapper => OfDatabase(ObjectKind.ForeignDataWrapper, wrapper.Name),
        CreateForeignServerStmt server => OfDatabase(ObjectKind.ForeignServer, server.Name),
        CreateUserMappingStmt mapping => OfMapping(mapping.User, mapping.Server),
        CreatePublicationStmt publication => OfDatabase(ObjectKind.Publication, publication.Name),
        CreateSubscriptionStmt subscription => OfDatabase(ObjectKind.Subscription, subscription.Name),
        CreateEventTrigStmt trigger => OfDatabase(ObjectKind.EventTrigger, trigger.Name),
        _ => default,
    };

    /// <summary>The object that a statement about objects of any kind names; null where nothing declares it.</summary>
    public static ObjectId? Find(NameScope names, ObjectKind kind, ObjectAddress address) => address switch
    {
        NamedObject { Name: var name } when DefinedKind.Of(kind).IsInSchema => names.FindDefined(kind, name),
        NamedObject { Name: var name } => Declared(names, OfDatabase(kind, new Identifier(NameGenerator.Truncate(name.Name)))),
        OperatorObject symbol => Declared(names, OperatorDefinition.IdOf(symbol, names)),
        CastObject cast => Declared(names, CastDefinition.IdOf(cast, names)),
        MethodObject method => Declared(names, OperatorClassDefinition.IdOf(kind, method, names)),
        TransformObject transform => Declared(names, LanguageDefinition.IdOf(transform, names)),
        UserMappingObject mapping => Declared(names, OfMapping(mapping.User, mapping.Server)),
        _ => null,
    };

    /// <summary>What the name would be of.</summary>
    public static ObjectId Named(NameScope names, ObjectKind kind, ObjectAddress address) => address switch
    {
        NamedObject { Name: var name } => new ObjectId(kind, names.Qualify(name)),
        OperatorObject symbol => OperatorDefinition.IdOf(symbol, names),
        CastObject cast => CastDefinition.IdOf(cast, names),
        MethodObject method => OperatorClassDefinition.IdOf(kind, method, names),
        TransformObject transform => LanguageDefinition.IdOf(transform, names),
        UserMappingObject mapping => OfMapping(mapping.User, mapping.Server),
        _ => default,
    };

    private static ObjectId? Declared(NameScope names, ObjectId id) => names.Catalog.FindDefined(id) is null ? null : id;

    private static ObjectId OfMapping(RoleSpec user, Identifier server)
        => new(ObjectKind.UserMapping, new QualifiedName("", server.Name), user.Kind == RoleSpecKind.Public ? "public" : SqlPrinter.Print(user));

    private static ObjectId InSchema(ObjectKind kind, ObjectName name) => new(kind, new QualifiedName(name.Schema ?? "", name.Name));

    private static ObjectId OfDatabase(ObjectKind kind, Identifier name) => new(kind, new QualifiedName("", name.Name));
}
