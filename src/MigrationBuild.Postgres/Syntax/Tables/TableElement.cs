namespace MigrationBuild.Postgres.Syntax.Tables;

/// <summary>What may stand in the parentheses of CREATE TABLE: a column, a constraint, a LIKE clause.</summary>
public abstract record TableElement : SyntaxNode;
