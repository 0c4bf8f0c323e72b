using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Syntax.Scripts;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Directories;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Sources;

/// <summary>What a database looks like after the migrations of a directory ran.</summary>
public static class MigrationsReplay
{
    public static ReplayResult Replay(MigrationDirectory directory, int postgresVersion)
    {
        var scripts = directory.Files.Select(file => Parse(directory.SourceOf(file))).ToList();
        var result = CatalogReplay.Replay(Catalog.NewDatabase, scripts, postgresVersion);
        var syntax = scripts.SelectMany(script => script.Diagnostics);
        return result with { Diagnostics = syntax.Concat(result.Diagnostics).ToEquatableArray() };
    }

    /// <summary>Parses a migration file as its directives ask for.</summary>
    public static SqlScript Parse(SourceFile file)
    {
        var directives = FileDirectives.Read(file, []);
        return SqlParser.Parse(file, directives.Delimiter is { } delimiter ? new SqlParseOptions { Delimiter = delimiter } : null);
    }
}
