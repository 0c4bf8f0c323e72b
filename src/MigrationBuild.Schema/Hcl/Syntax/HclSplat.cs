namespace MigrationBuild.Schema.Hcl.Syntax;

/// <summary><c>target[*]</c> or <c>target.*</c>: <see cref="Each"/> is applied to every element, in which <see cref="HclSplatElement"/> stands for it.</summary>
public sealed record HclSplat(HclExpression Target, HclExpression Each) : HclExpression;
