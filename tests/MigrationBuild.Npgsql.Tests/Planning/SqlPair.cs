namespace MigrationBuild.Npgsql.Tests.Planning;

/// <summary>Two schemas in SQL, with rows for the first.</summary>
internal sealed record SqlPair(string Name, string From, string To)
{
    /// <summary>Statements that fill the first schema; no row of a table that stays may get lost.</summary>
    public string Rows { get; init; } = "";

    /// <summary>Queries of the second schema, and the one value that each gives of the rows of the first.</summary>
    public IReadOnlyDictionary<string, string> Kept { get; init; } = new Dictionary<string, string>();

    /// <summary>The way back has no plan: PostgreSQL itself has none.</summary>
    public bool IsOneWay { get; init; }

    /// <summary>Nothing leads back: the second schema has objects that are only carried, or more certainty, which is never taken away.</summary>
    public bool IsForward { get; init; }

    public int MinimumVersion { get; init; } = 14;

    public override string ToString() => Name;
}
