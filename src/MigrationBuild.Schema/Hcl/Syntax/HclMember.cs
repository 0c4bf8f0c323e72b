namespace MigrationBuild.Schema.Hcl.Syntax;

/// <summary><c>target.name</c>.</summary>
public sealed record HclMember(HclExpression Target, HclIdentifier Name) : HclExpression;
