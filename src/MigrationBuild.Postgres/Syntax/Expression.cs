namespace MigrationBuild.Postgres.Syntax;

/// <summary>A value expression (<c>a_expr</c> and what it is made of in PostgreSQL's grammar).</summary>
public abstract record Expression : SyntaxNode;
