namespace MigrationBuild.Schema.Hcl.Syntax;

/// <summary>An expression: what an attribute's value, a list's element or a template's interpolation is.</summary>
public abstract record HclExpression : HclNode;
