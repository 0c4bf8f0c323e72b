using MigrationBuild.Npgsql;

namespace MigrationBuild.Tool;

/// <summary>Where the migrations to apply come from.</summary>
internal static class Bundles
{
    private const string DefaultDirectory = "migrations";

    /// <summary>The bundle that <c>dotnet publish</c> lays beside the runner; null when this is no published runner.</summary>
    public static string? Beside =>
        Path.Combine(AppContext.BaseDirectory, DefaultDirectory) is var path && Directory.Exists(path) ? path : null;

    public static MigrationBundle Open(string? directory) =>
        MigrationBundle.FromFolder(directory is null ? Beside ?? DefaultDirectory : FileUrl.PathOf(directory));
}
