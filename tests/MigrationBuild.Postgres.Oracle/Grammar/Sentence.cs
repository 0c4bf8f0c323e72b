namespace MigrationBuild.Postgres.Oracle.Grammar;

/// <summary>A statement and the productions that it was written for.</summary>
public sealed record Sentence(string Sql, IReadOnlyList<Production> About);
