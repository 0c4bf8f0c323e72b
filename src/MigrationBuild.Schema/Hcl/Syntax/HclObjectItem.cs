namespace MigrationBuild.Schema.Hcl.Syntax;

/// <summary>One <c>key = value</c> or <c>key : value</c> of an object. A key that is a bare word is that word.</summary>
public sealed record HclObjectItem(HclExpression Key, HclExpression Value) : HclNode;
