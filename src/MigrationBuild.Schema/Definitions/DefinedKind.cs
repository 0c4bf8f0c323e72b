using MigrationBuild.Postgres.Printing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Planning;

namespace MigrationBuild.Schema.Definitions;

/// <summary>A kind of objects that their definitions tell.</summary>
/// <param name="Type">What statements about objects of any kind call it.</param>
/// <param name="Words">Its words in SQL.</param>
/// <param name="Description">What PostgreSQL's messages call one.</param>
internal sealed record DefinedKind(ObjectKind Kind, ObjectType Type, string Words, string Description)
{
    /// <summary>Whether its objects are in schemas; the others belong to the database.</summary>
    public bool IsInSchema { get; init; } = true;

    public bool HasOwner { get; init; } = true;

    /// <summary>How the server goes on after the name in an error.</summary>
    public string Suffix { get; init; } = "";

    public static IReadOnlyList<DefinedKind> All { get; } =
    [
        new(ObjectKind.Collation, ObjectType.Collation, "COLLATION", "collation") { Suffix = " for encoding \"UTF8\"" },
        new(ObjectKind.Operator, ObjectType.Operator, "OPERATOR", "operator"),
        new(ObjectKind.Cast, ObjectType.Cast, "CAST", "cast") { IsInSchema = false, HasOwner = false },
        new(ObjectKind.OperatorFamily, ObjectType.OperatorFamily, "OPERATOR FAMILY", "operator family"),
        new(ObjectKind.OperatorClass, ObjectType.OperatorClass, "OPERATOR CLASS", "operator class"),
        new(ObjectKind.AccessMethod, ObjectType.AccessMethod, "ACCESS METHOD", "access method") { IsInSchema = false, HasOwner = false },
        new(ObjectKind.Conversion, ObjectType.Conversion, "CONVERSION", "conversion"),
        new(ObjectKind.Language, ObjectType.Language, "LANGUAGE", "language") { IsInSchema = false },
        new(ObjectKind.Transform, ObjectType.Transform, "TRANSFORM", "transform") { IsInSchema = false, HasOwner = false },
        new(ObjectKind.Statistics, ObjectType.Statistics, "STATISTICS", "statistics object"),
        new(ObjectKind.Publication, ObjectType.Publication, "PUBLICATION", "publication") { IsInSchema = false },
        new(ObjectKind.Subscription, ObjectType.Subscription, "SUBSCRIPTION", "subscription") { IsInSchema = false },
        new(ObjectKind.EventTrigger, ObjectType.EventTrigger, "EVENT TRIGGER", "event trigger") { IsInSchema = false },
        new(ObjectKind.ForeignDataWrapper, ObjectType.ForeignDataWrapper, "FOREIGN DATA WRAPPER", "foreign-data wrapper") { IsInSchema = false },
        new(ObjectKind.ForeignServer, ObjectType.ForeignServer, "SERVER", "server") { IsInSchema = false },
        new(ObjectKind.UserMapping, ObjectType.UserMapping, "USER MAPPING", "user mapping") { IsInSchema = false, HasOwner = false },
        new(ObjectKind.TextSearchConfiguration, ObjectType.TextSearchConfiguration, "TEXT SEARCH CONFIGURATION", "text search configuration"),
        new(ObjectKind.TextSearchDictionary, ObjectType.TextSearchDictionary, "TEXT SEARCH DICTIONARY", "text search dictionary"),
        new(ObjectKind.TextSearchParser, ObjectType.TextSearchParser, "TEXT SEARCH PARSER", "text search parser") { HasOwner = false },
        new(ObjectKind.TextSearchTemplate, ObjectType.TextSearchTemplate, "TEXT SEARCH TEMPLATE", "text search template") { HasOwner = false },
    ];

    /// <summary>The kind that statements call so, or null where the model holds it otherwise.</summary>
    public static DefinedKind? Find(ObjectType type) => All.FirstOrDefault(kind => kind.Type == type);

    public static DefinedKind Of(ObjectId id) => Of(id.Kind);

    public static DefinedKind Of(ObjectKind kind) => All.First(defined => defined.Kind == kind);

    public static bool Contains(ObjectKind kind) => All.Any(defined => defined.Kind == kind);

    /// <summary>What an error calls the object of that name.</summary>
    public string Called(string name) => $"{Description} \"{name}\"{Suffix}";

    /// <summary>How statements about objects of any kind name this one.</summary>
    public string Address(ObjectId id) => id.Kind switch
    {
        ObjectKind.Operator => SqlPrinter.Print(OperatorDefinition.AddressOf(id)),
        ObjectKind.Cast => SqlPrinter.Print(CastDefinition.AddressOf(id)),
        ObjectKind.OperatorFamily or ObjectKind.OperatorClass => $"{DdlWriter.Name(id.Name)} USING {DdlWriter.Name(id.Part)}",
        ObjectKind.Transform => SqlPrinter.Print(LanguageDefinition.AddressOf(id)),
        ObjectKind.UserMapping => $"FOR {id.Part} SERVER {DdlWriter.Name(id.Name.Name)}",
        _ => IsInSchema ? DdlWriter.Name(id.Name) : DdlWriter.Name(id.Name.Name),
    };

    /// <summary>What a message calls the object among others (<c>getObjectDescription</c>).</summary>
    public string Describe(ObjectId id) => id.Kind switch
    {
        ObjectKind.Operator => $"operator {(id.Name.Schema == "public" ? id.Name.Name : id.Name.ToString())}({VisibleOperands(id)})",
        ObjectKind.Cast => CastDefinition.AddressOf(id) is var cast ? $"cast from {Visible(cast.Source)} to {Visible(cast.Target)}" : "",
        ObjectKind.OperatorFamily or ObjectKind.OperatorClass => $"{Description} {(id.Name.Schema == "public" ? id.Name.Name : id.Name.ToString())} for access method {id.Part}",
        ObjectKind.Transform => $"transform for {Visible(LanguageDefinition.AddressOf(id).Type)} language {id.Name.Name}",
        ObjectKind.UserMapping => $"user mapping for {id.Part} on server {id.Name.Name}",
        _ => $"{Description} {(!IsInSchema || id.Name.Schema == "public" ? id.Name.Name : id.Name.ToString())}",
    };

    private static string VisibleOperands(ObjectId id)
    {
        var address = OperatorDefinition.AddressOf(id);
        return string.Join(",", new[] { address.Left, address.Right }.Select(type => type is null ? "none" : Visible(type)));
    }

    /// <summary>The type by the name that a session with the usual search path sees it by.</summary>
    public static string Visible(TypeName type) => TypeNames.Format(type.Name.Schema == "public" ? type with { Name = new ObjectName(type.Name.Parts.RemoveAt(0)) } : type);
}
