namespace MigrationBuild.Schema.Hcl.Evaluation;

/// <summary>One entry of an object.</summary>
public sealed record HclObjectEntry(string Key, HclValue Value);
