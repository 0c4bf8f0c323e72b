namespace MigrationBuild.Schema.Hcl.Writing;

/// <summary>An attribute.</summary>
/// <param name="Value">The expression, on one line.</param>
internal sealed record HclAttributeText(string Name, string Value) : HclText;
