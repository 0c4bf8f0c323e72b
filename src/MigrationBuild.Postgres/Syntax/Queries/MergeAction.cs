namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>What a WHEN clause of MERGE does.</summary>
public abstract record MergeAction : SyntaxNode;
