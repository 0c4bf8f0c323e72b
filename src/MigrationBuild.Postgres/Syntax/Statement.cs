namespace MigrationBuild.Postgres.Syntax;

/// <summary>One SQL statement, without the semicolon that ends it.</summary>
public abstract record Statement : SyntaxNode;
