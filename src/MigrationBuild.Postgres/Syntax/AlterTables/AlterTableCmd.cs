namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary>A subcommand of <see cref="AlterTableStmt"/>.</summary>
public abstract record AlterTableCmd : SyntaxNode;
