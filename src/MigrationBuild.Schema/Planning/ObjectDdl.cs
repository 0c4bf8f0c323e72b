using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing;

namespace MigrationBuild.Schema.Planning;

/// <summary>The statements that make, change and drop the objects that come and go as wholes.</summary>
internal static class ObjectDdl
{
    public static string Create(SchemaObject created) => created.Value switch
    {
        CarriedObject carried => carried.Statement,
        _ => throw NoSql(created),
    };

    /// <summary>The statements that turn the one object into the other in place. Null where PostgreSQL has none: it is dropped and made again.</summary>
    public static IReadOnlyList<string>? Replace(SchemaObject old, SchemaObject wanted) => wanted.Value switch
    {
        CarriedObject carried => CarriedText.Replaces(carried.Statement) ? [carried.Statement] : null,
        _ => throw NoSql(old),
    };

    /// <summary>Null where the object is only carried as text, so that its name is not known well enough.</summary>
    public static string? Drop(SchemaObject dropped) => dropped.Value switch
    {
        CarriedObject => null,
        _ => throw NoSql(dropped),
    };

    private static ArgumentException NoSql(SchemaObject item) => new($"There is no SQL for a {item.Value.GetType().Name}.", nameof(item));
}
