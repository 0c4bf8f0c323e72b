namespace MigrationBuild.Postgres.Syntax.Types;

/// <summary>What <see cref="AlterDomainStmt"/> does.</summary>
public abstract record AlterDomainCmd : SyntaxNode;
