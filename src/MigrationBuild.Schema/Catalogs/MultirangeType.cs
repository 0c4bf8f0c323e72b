namespace MigrationBuild.Schema.Catalogs;

/// <summary>The type of several ranges, made with the type of one.</summary>
public sealed record MultirangeType(string Name, QualifiedName Range) : UserType(Name)
{
    private const int FirstWithoutAccess = 17;

    /// <summary>Whether it has an owner and privileges of its own. Since PostgreSQL 17 it has those of its range, and the server refuses statements about its own.</summary>
    public bool HasAccess { get; init; }

    /// <summary>The type as a server of that version makes it.</summary>
    public static MultirangeType Of(string name, QualifiedName range, int postgresVersion) => new(name, range) { HasAccess = postgresVersion < FirstWithoutAccess };
}
