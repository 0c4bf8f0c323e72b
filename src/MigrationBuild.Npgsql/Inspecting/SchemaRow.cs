namespace MigrationBuild.Npgsql.Inspecting;

internal sealed record SchemaRow(uint Oid, string Name, string? Comment);
