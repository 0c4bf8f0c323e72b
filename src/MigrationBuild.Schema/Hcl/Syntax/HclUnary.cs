namespace MigrationBuild.Schema.Hcl.Syntax;

/// <summary><c>-operand</c> or <c>!operand</c>.</summary>
public sealed record HclUnary(string Operator, HclExpression Operand) : HclExpression;
