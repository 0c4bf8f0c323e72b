using MigrationBuild.Npgsql;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing;
using Npgsql;

namespace MigrationBuild.Tool.States;

/// <summary>The state that a database is in, named by <c>postgres://…</c>.</summary>
internal static class LiveDatabase
{
    private const int NamesShown = 3;

    public static bool IsNamedBy(string url) =>
        url.StartsWith("postgres://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("postgresql://", StringComparison.OrdinalIgnoreCase);

    public static async Task<State> ReadAsync(string url, CancellationToken cancellationToken)
    {
        var builder = PostgresUrl.Parse(url);
        builder.ApplicationName ??= "dotnet-migrations";
        var schemas = SchemasOf(builder);
        // What is searched is for the inspection to say; poolers refuse it when a session starts.
        builder.Remove("Search Path");
        await using var dataSource = NpgsqlDataSource.Create(builder);
        var inspection = await DatabaseInspector.InspectAsync(dataSource, cancellationToken);
        var source = new SourceFile($"postgres://{builder.Host}:{builder.Port}/{builder.Database ?? builder.Username}", "");
        return new State(inspection.Catalog, SchemaScope.LiveServer, Named(inspection.Catalog, source), source)
        {
            ServerVersion = inspection.ServerVersion,
            Schemas = schemas,
        };
    }

    /// <summary>The state with what the server has of the roles that are asked for.</summary>
    public static async Task<State> WithRolesAsync(State state, string url, PersistentMap<Role> asked, CancellationToken cancellationToken)
    {
        var builder = PostgresUrl.Parse(url);
        builder.Remove("Search Path");
        await using var dataSource = NpgsqlDataSource.Create(builder);
        return state with { Catalog = state.Catalog with { Roles = await DatabaseInspector.InspectRolesAsync(dataSource, asked, cancellationToken) } };
    }

    private static EquatableArray<string> SchemasOf(NpgsqlConnectionStringBuilder builder) =>
        (builder.SearchPath ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(schema => schema.Trim('"'))
            .ToEquatableArray();

    /// <summary>What is not compared is said, a line for each kind.</summary>
    private static EquatableArray<SourceDiagnostic> Named(Catalog catalog, SourceFile source) =>
        catalog.Carried.GroupBy(carried => carried.Kind).Select(kind => Named([.. kind.Select(carried => carried.Name)], kind.Key, source)).ToEquatableArray();

    private static SourceDiagnostic Named(IReadOnlyList<string> names, string kind, SourceFile source)
    {
        var more = names.Count > NamesShown ? $" and {names.Count - NamesShown} more" : "";
        return new SourceDiagnostic(
            RuntimeDiagnostics.KnownByName,
            source,
            default,
            $"Of each {kind.ToLowerInvariant()} only the name is read, so it is neither compared nor shown: {string.Join(", ", names.Take(NamesShown))}{more}.");
    }
}
