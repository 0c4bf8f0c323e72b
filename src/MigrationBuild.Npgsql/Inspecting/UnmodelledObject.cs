namespace MigrationBuild.Npgsql;

/// <summary>An object of a live database that the model has no place for.</summary>
/// <param name="Kind">The words of SQL that name its kind: <c>VIEW</c>, <c>TRIGGER</c>.</param>
/// <param name="Name">Its full name, as the server identifies it.</param>
public sealed record UnmodelledObject(string Kind, string Name);
