namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>An item of a FROM clause.</summary>
public abstract record FromItem : SyntaxNode;
