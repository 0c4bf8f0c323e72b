namespace MigrationBuild.Postgres.Syntax.Plpgsql;

/// <summary>A statement of PL/pgSQL.</summary>
public abstract record PlpgsqlStatement : SyntaxNode;
