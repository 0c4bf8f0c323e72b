namespace MigrationBuild.Npgsql.Tests.RandomSchemas;

/// <summary>The type of a column.</summary>
/// <param name="Object">The user's type, or null.</param>
internal sealed record RandomType(string Sql, string? Literal, RandomTypeKind Kind, RandomObject? Object = null)
{
    public static IReadOnlyList<RandomType> BuiltIn { get; } =
    [
        new("int", "7", RandomTypeKind.Number), new("bigint", "7", RandomTypeKind.Number), new("smallint", "1", RandomTypeKind.Number), new("numeric(12, 2)", "1.5", RandomTypeKind.Number),
        new("double precision", "0.5", RandomTypeKind.Number), new("text", "'x'", RandomTypeKind.Text), new("varchar(40)", "'y'", RandomTypeKind.Text),
        new("boolean", "false", RandomTypeKind.Other), new("timestamptz", "now()", RandomTypeKind.Other), new("timestamp(3)", "CURRENT_TIMESTAMP", RandomTypeKind.Other),
        new("uuid", "gen_random_uuid()", RandomTypeKind.Other), new("jsonb", "'{}'", RandomTypeKind.Unsorted), new("text[]", "'{}'", RandomTypeKind.Unsorted),
        new("int[]", "'{1,2}'", RandomTypeKind.Unsorted), new("date", null, RandomTypeKind.Other), new("bytea", null, RandomTypeKind.Other), new("interval", "'1 day'", RandomTypeKind.Other),
    ];

    public static RandomType Of(RandomObject type) => type switch
    {
        RandomEnum => new(type.Name, null, RandomTypeKind.Enum, type),
        RandomDomain => new(type.Name, "'d'", RandomTypeKind.Text, type),
        _ => new(type.Name, null, RandomTypeKind.Unsorted, type),
    };

    /// <summary>A value of it in SQL, or null.</summary>
    public string? Value => Object is RandomEnum labels ? $"'{labels.FirstLabel}'" : Literal;
}
