namespace MigrationBuild.Schema.Hcl.Syntax;

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed record HclBoolean(bool Value) : HclExpression;
