namespace MigrationBuild.Postgres.Syntax.Objects;

/// <summary>What a statement that works on objects of any kind names: the form depends on the kind.</summary>
public abstract record ObjectAddress : SyntaxNode;
