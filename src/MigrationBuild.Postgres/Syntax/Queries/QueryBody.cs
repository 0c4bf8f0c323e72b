namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>What a query is without its WITH, ORDER BY, LIMIT and locking clauses.</summary>
public abstract record QueryBody : SyntaxNode;
