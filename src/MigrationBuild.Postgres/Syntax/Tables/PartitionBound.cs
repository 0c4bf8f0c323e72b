namespace MigrationBuild.Postgres.Syntax.Tables;

/// <summary><c>FOR VALUES …</c> or <c>DEFAULT</c> of a partition.</summary>
public abstract record PartitionBound : SyntaxNode;
