namespace MigrationBuild.Schema.Catalogs;

/// <summary>A function of a base type.</summary>
/// <param name="Option">What it is for, as SQL says it: <c>INPUT</c>.</param>
public sealed record BaseTypeFunction(string Option, ObjectId Function);
