namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary>One step into a composite or array value.</summary>
public abstract record IndirectionElement : SyntaxNode;
