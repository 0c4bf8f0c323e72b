namespace MigrationBuild.Schema.Hcl.Syntax;

/// <summary><c>condition ? then : otherwise</c>.</summary>
public sealed record HclConditional(HclExpression Condition, HclExpression Then, HclExpression Otherwise) : HclExpression;
