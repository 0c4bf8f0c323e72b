namespace MigrationBuild.Schema.Catalogs;

/// <summary>
/// An object that comes and goes as a whole: it is made by a statement of its own, replaced in place where PostgreSQL can do that, and dropped and made
/// again where it cannot, together with what uses it.
/// </summary>
/// <param name="Value">The object; two are the same if their values are equal.</param>
public sealed record SchemaObject(ObjectId Id, object Value, Origin Origin);
