using MigrationBuild.Postgres.Syntax.Objects;
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

    /// <summary>How the server goes on after the name in an error.</summary>
    public string Suffix { get; init; } = "";

    public static IReadOnlyList<DefinedKind> All { get; } =
    [
        new(ObjectKind.Collation, ObjectType.Collation, "COLLATION", "collation") { Suffix = " for encoding \"UTF8\"" },
        new(ObjectKind.Statistics, ObjectType.Statistics, "STATISTICS", "statistics object"),
        new(ObjectKind.Publication, ObjectType.Publication, "PUBLICATION", "publication") { IsInSchema = false },
        new(ObjectKind.EventTrigger, ObjectType.EventTrigger, "EVENT TRIGGER", "event trigger") { IsInSchema = false },
    ];

    /// <summary>The kind that statements call so, or null where the model holds it otherwise.</summary>
    public static DefinedKind? Find(ObjectType type) => All.FirstOrDefault(kind => kind.Type == type);

    public static DefinedKind Of(ObjectId id) => Of(id.Kind);

    public static DefinedKind Of(ObjectKind kind) => All.First(defined => defined.Kind == kind);

    public static bool Contains(ObjectKind kind) => All.Any(defined => defined.Kind == kind);

    /// <summary>What an error calls the object of that name.</summary>
    public string Called(string name) => $"{Description} \"{name}\"{Suffix}";

    /// <summary>How statements about objects of any kind name this one.</summary>
    public string Address(ObjectId id) => IsInSchema ? DdlWriter.Name(id.Name) : DdlWriter.Name(id.Name.Name);
}
