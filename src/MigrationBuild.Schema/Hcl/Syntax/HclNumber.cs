namespace MigrationBuild.Schema.Hcl.Syntax;

/// <summary>A number as it was written.</summary>
public sealed record HclNumber(string Text) : HclExpression;
