namespace MigrationBuild.Schema.Hcl.Syntax;

/// <summary>The bare word a traversal begins with: <c>table</c> in <c>table.users</c>; or a word on its own, such as <c>CASCADE</c>.</summary>
public sealed record HclVariable(string Name) : HclExpression;
