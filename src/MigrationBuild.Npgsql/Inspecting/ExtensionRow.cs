namespace MigrationBuild.Npgsql.Inspecting;

/// <param name="DefaultVersion">The version that the server installs if none is asked for; null where the extension's files are gone.</param>
/// <param name="DefaultComment">The comment that it brings along.</param>
internal sealed record ExtensionRow(string Name, string Schema, string Version, string? Comment, string? DefaultVersion, string? DefaultComment);
