namespace MigrationBuild.Schema.Hcl.Syntax;

/// <summary><c>${value}</c>.</summary>
public sealed record HclInterpolation(HclExpression Value) : HclTemplatePart;
