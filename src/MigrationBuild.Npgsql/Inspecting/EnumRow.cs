namespace MigrationBuild.Npgsql.Inspecting;

internal sealed record EnumRow(string Schema, string Name, string[] Labels, string? Comment);
