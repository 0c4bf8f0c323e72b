namespace MigrationBuild.Schema.Hcl.Syntax;

/// <summary><c>name = value</c>.</summary>
public sealed record HclAttribute(HclIdentifier Name, HclExpression Value) : HclBodyItem;
