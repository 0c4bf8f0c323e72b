namespace MigrationBuild.Npgsql.Inspecting;

/// <summary>The statements that would make an object, and its comment.</summary>
internal sealed record DefinitionRow(string Definition, string? Comment);
