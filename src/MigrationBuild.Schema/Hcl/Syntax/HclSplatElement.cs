namespace MigrationBuild.Schema.Hcl.Syntax;

/// <summary>The element that a splat is at.</summary>
public sealed record HclSplatElement : HclExpression;
