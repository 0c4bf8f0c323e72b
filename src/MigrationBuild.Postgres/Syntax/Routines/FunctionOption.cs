namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary>An attribute of a function.</summary>
public abstract record FunctionOption : SyntaxNode;
