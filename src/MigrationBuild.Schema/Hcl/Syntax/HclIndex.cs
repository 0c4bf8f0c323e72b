namespace MigrationBuild.Schema.Hcl.Syntax;

/// <summary><c>target[key]</c>, or the older <c>target.0</c>.</summary>
public sealed record HclIndex(HclExpression Target, HclExpression Key) : HclExpression;
