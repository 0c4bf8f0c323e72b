namespace MigrationBuild.Schema.Hcl.Syntax;

/// <summary><c>left operator right</c>.</summary>
public sealed record HclBinary(HclExpression Left, string Operator, HclExpression Right) : HclExpression;
