namespace MigrationBuild.Schema.Hcl.Syntax;

/// <summary>Stands where an expression was expected and none could be read; the error was reported.</summary>
public sealed record HclMissingExpression : HclExpression;
