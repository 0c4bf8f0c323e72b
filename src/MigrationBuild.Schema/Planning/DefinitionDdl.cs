using MigrationBuild.Postgres.Printing;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Definitions;

namespace MigrationBuild.Schema.Planning;

/// <summary>The statements of objects that their definitions tell.</summary>
internal static class DefinitionDdl
{
    public static IEnumerable<string> Create(DefinedObject defined) => Definition.Read(defined).Select(SqlPrinter.Print);

    /// <summary>Null where PostgreSQL can only drop the object and make it anew.</summary>
    public static IReadOnlyList<string>? Replace(DefinedObject old, DefinedObject wanted) => Definition.Replace(old, wanted)?.Select(SqlPrinter.Print).ToList();

    public static string Drop(ObjectId id) => $"DROP {DefinedKind.Of(id).Words} IF EXISTS {DefinedKind.Of(id).Address(id)}";
}
