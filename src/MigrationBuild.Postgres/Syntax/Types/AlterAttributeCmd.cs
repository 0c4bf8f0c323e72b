namespace MigrationBuild.Postgres.Syntax.Types;

/// <summary>A subcommand of <see cref="AlterCompositeTypeStmt"/>.</summary>
public abstract record AlterAttributeCmd : SyntaxNode;
