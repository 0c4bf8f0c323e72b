namespace MigrationBuild.Postgres.Lexing;

/// <summary>What PostgreSQL's scanner says of the token at <paramref name="Start"/>, without <c>at or near "…"</c>.</summary>
public readonly record struct LexicalError(int Start, string Message);
