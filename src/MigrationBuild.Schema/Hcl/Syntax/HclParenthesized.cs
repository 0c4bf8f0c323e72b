namespace MigrationBuild.Schema.Hcl.Syntax;

/// <summary><c>(inner)</c>.</summary>
public sealed record HclParenthesized(HclExpression Inner) : HclExpression;
