using MigrationBuild.Schema.Directories;

namespace MigrationBuild.Npgsql.Tests;

/// <summary>Bundles written down in a test.</summary>
internal static class Migrations
{
    public static MigrationBundle Bundle(params (string Name, string Sql)[] files)
    {
        var directory = MigrationDirectory.Create(MigrationLayout.Atlas, files.Select(file => MigrationFile.FromText(file.Name, file.Sql)));
        return MigrationBundle.FromDirectory(directory with { SumText = AtlasSum.Compute(directory).ToString() });
    }
}
