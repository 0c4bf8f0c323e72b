namespace MigrationBuild.Schema.Diffing.Changes;

/// <summary>One difference between two catalogs, as an action that removes it. How and when it runs is the plan's business.</summary>
public abstract record Change;
