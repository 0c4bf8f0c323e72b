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
        var scripts = directory.Files.Select(file => Parse(directory.SourceOf(file), postgresVersion)).ToList();
        var result = CatalogReplay.Replay(Catalog.NewDatabase, scripts, postgresVersion);
        var syntax = scripts.SelectMany(script => script.Diagnostics);
        return result with { Diagnostics = syntax.Concat(result.Diagnostics).ToEquatableArray() };
    }

    /// <summary>
    /// Parses a file of a history as its directives ask for. What the target is too old for is not said: that history ran somewhere, and the
    /// linter says it at the line.
    /// </summary>
    public static SqlScript Parse(SourceFile file, int postgresVersion)
    {
        var script = ForwardSection.Parse(file, new SqlParseOptions(FileDirectives.Read(file, []).Delimiter, postgresVersion));
        var diagnostics = script.Diagnostics.Where(found => found.Descriptor != SyntaxDiagnostics.NeedsNewerVersion);
        return script with { Diagnostics = diagnostics.ToEquatableArray() };
    }
}
