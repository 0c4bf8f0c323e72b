namespace MigrationBuild.Schema.Catalogs;

/// <summary><c>GENERATED ALWAYS AS (…)</c>.</summary>
/// <param name="Stored"><c>STORED</c>, else <c>VIRTUAL</c> (PostgreSQL 18).</param>
public sealed record GeneratedExpression(SqlExpression Expression, bool Stored);
