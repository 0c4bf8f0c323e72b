namespace MigrationBuild.Schema.Diffing.Changes;

/// <summary>Adds a label to an enum, before the label that follows it, or at the end.</summary>
/// <param name="Before">The existing label that it stands before, or null for the end.</param>
public sealed record AddEnumLabel(string Schema, string Type, string Label, string? Before) : Change;
