using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing;

namespace MigrationBuild.Schema.Planning;

/// <summary>The statements that make, change and drop the objects that come and go as wholes.</summary>
internal static class ObjectDdl
{
    /// <param name="desired">The schema that it is to be a part of.</param>
    public static IEnumerable<string> Create(SchemaObject created, Catalog desired) => created.Value switch
    {
        CarriedObject carried => [carried.Statement],
        DefinedObject defined => DefinitionDdl.Create(defined),
        View view => ViewDdl.Create(created.Id.Name, view, desired),
        MaterializedView view => [MaterializedViewDdl.Create(created.Id.Name, view, desired)],
        Trigger trigger => TriggerDdl.Create(created.Id.Name, trigger),
        RewriteRule rule => RuleDdl.Create(created.Id.Name, rule),
        Routine routine => [RoutineDdl.Create(created.Id.Name.Schema, routine)],
        _ => throw NoSql(created),
    };

    /// <summary>The statements that turn the one object into the other in place. Null where PostgreSQL has none: it is dropped and made again.</summary>
    public static IReadOnlyList<string>? Replace(SchemaObject old, SchemaObject wanted, Catalog desired) => (old.Value, wanted.Value) switch
    {
        (CarriedObject, CarriedObject carried) => CarriedText.Replaces(carried.Statement) ? [carried.Statement] : null,
        (DefinedObject before, DefinedObject after) => DefinitionDdl.Replace(before, after),
        (View before, View after) => ViewDdl.Replace(wanted.Id.Name, before, after, desired),
        (MaterializedView before, MaterializedView after) => MaterializedViewDdl.Replace(wanted.Id.Name, before, after),
        (Trigger before, Trigger after) => TriggerDdl.Replace(wanted.Id.Name, before, after),
        (RewriteRule before, RewriteRule after) => RuleDdl.Replace(wanted.Id.Name, before, after),
        (Routine before, Routine after) => RoutineDdl.Replace(wanted.Id.Name.Schema, before, after) is { } statement ? [statement] : null,
        _ => null,
    };

    /// <summary>Null where the object is only carried as text, so that its name is not known well enough.</summary>
    public static string? Drop(SchemaObject dropped) => dropped.Value switch
    {
        CarriedObject => null,
        DefinedObject => DefinitionDdl.Drop(dropped.Id),
        View => ViewDdl.Drop(dropped.Id.Name),
        MaterializedView => MaterializedViewDdl.Drop(dropped.Id.Name),
        Trigger trigger => TriggerDdl.Drop(dropped.Id.Name, trigger),
        RewriteRule rule => RuleDdl.Drop(dropped.Id.Name, rule),
        Routine routine => RoutineDdl.Drop(dropped.Id, routine),
        _ => throw NoSql(dropped),
    };

    private static ArgumentException NoSql(SchemaObject item) => new($"There is no SQL for a {item.Value.GetType().Name}.", nameof(item));
}
