namespace MigrationBuild.Schema.Generation;

/// <summary>What a project decides about its migrations.</summary>
/// <param name="PostgresVersion">The major version of the oldest server that they must run on.</param>
/// <param name="Name">The description of new files; null to name them after their changes.</param>
public sealed record GenerationSettings(int PostgresVersion = GenerationSettings.DefaultPostgresVersion, string? Name = null)
{
    public const int DefaultPostgresVersion = 17;

    /// <summary>What older servers understand is not modelled.</summary>
    public const int OldestPostgresVersion = 10;
}
