using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing;
using MigrationBuild.Schema.Replaying;
using MigrationBuild.Schema.Sources;
using MigrationBuild.Tasks.Files;

namespace MigrationBuild.Tool.States;

/// <summary>
/// Reads the state that a URL or path names: a live database, schema files, a folder of them, or a migrations directory. A folder that holds Prisma or HCL files is a
/// schema; any other is a history of migrations.
/// </summary>
internal static class StateReader
{
    public const string Description = "schema files (.prisma, .hcl, .sql) or a migrations directory, as file://path or only the path, or a database, as postgres://…";

    /// <summary>Reads several states, the databases first: files are read for the version of the oldest server, unless another is asked for.</summary>
    public static async Task<(IReadOnlyList<State> States, int PostgresVersion)> ReadAsync(
        string[][] requests, int? askedVersion, int defaultVersion, CancellationToken cancellationToken)
    {
        var live = new Dictionary<string[], State>();
        foreach (var request in requests.Where(request => request.Any(LiveDatabase.IsNamedBy)))
        {
            live[request] = request is [var only]
                ? await LiveDatabase.ReadAsync(only, cancellationToken)
                : throw new UsageException("A database is a state by itself and is not merged with others. Name it alone.");
        }

        var version = askedVersion ?? live.Values.Min(state => state.ServerVersion) ?? defaultVersion;
        var states = requests.Select(request => live.TryGetValue(request, out var state) ? state : Read(request, version)).ToArray();
        var roles = states.SelectMany(state => state.Catalog.Roles).GroupBy(role => role.Name).Select(same => same.First()).ToPersistentMap(role => role.Name);
        for (var i = 0; i < requests.Length; i++)
        {
            // Of its roles, a server tells what the other side speaks of.
            states[i] = live.ContainsKey(requests[i]) ? await LiveDatabase.WithRolesAsync(states[i], requests[i][0], roles, cancellationToken) : states[i];
        }

        return (states, version);
    }

    /// <summary>Several are merged, as in a build.</summary>
    private static State Read(IReadOnlyList<string> urls, int postgresVersion)
    {
        var paths = urls.Select(url => FileUrl.PathOf(url)).ToList();
        return paths is [var only] && IsHistory(only) ? ReadHistory(only, postgresVersion) : ReadSchema(paths, postgresVersion);
    }

    /// <summary>The state that the migrations of a directory leave.</summary>
    public static State ReadHistory(string path, int postgresVersion)
    {
        var directory = DirectoryReader.Read(path);
        var state = new ReplayState(Catalog.NewDatabase) { TargetVersion = postgresVersion };
        var diagnostics = new List<SourceDiagnostic>();
        var mentionsPrivileges = false;
        for (var i = 0; i < directory.Files.Count; i++)
        {
            var script = MigrationsReplay.Parse(directory.SourceOf(directory.Files[i]), postgresVersion);
            var step = CatalogReplay.Apply(state, script, i);
            diagnostics.AddRange(script.Diagnostics);
            diagnostics.AddRange(step.Diagnostics);
            state = step.State;
            mentionsPrivileges |= PrivilegeStatements.AreIn(script);
        }

        return new State(state.Catalog, SchemaScope.Migrations with { MentionsPrivileges = mentionsPrivileges }, diagnostics.ToEquatableArray(), new SourceFile(path, ""));
    }

    private static State ReadSchema(List<string> paths, int postgresVersion)
    {
        var files = paths.SelectMany(FilesOf).Select(path => new SourceFile(path, File.ReadAllText(path))).ToList();
        var schema = SchemaFiles.Read(files, postgresVersion);
        return new State(schema.Catalog, schema.Scope, schema.Diagnostics, files[0]);
    }

    private static IEnumerable<string> FilesOf(string path)
    {
        if (!Directory.Exists(path))
        {
            return File.Exists(path)
                ? [path]
                : throw new UsageException($"There is no file or directory {path}. A state is one of: {Description}.");
        }

        var files = Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
            .Where(SchemaFiles.IsSchemaFile)
            .Order(StringComparer.Ordinal)
            .ToList();
        return files.Count > 0 ? files : throw new UsageException($"The directory {path} holds no schema file and no migration.");
    }

    private static bool IsHistory(string path) =>
        Directory.Exists(path)
        && Directory.EnumerateFiles(path, "*.sql", SearchOption.AllDirectories).Any()
        && !Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Any(file => Path.GetExtension(file) is ".prisma" or ".hcl");
}
