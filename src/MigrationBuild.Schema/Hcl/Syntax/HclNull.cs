namespace MigrationBuild.Schema.Hcl.Syntax;

/// <summary><c>null</c>.</summary>
public sealed record HclNull : HclExpression;
