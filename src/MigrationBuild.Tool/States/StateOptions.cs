using System.CommandLine;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Tool.Commands;

namespace MigrationBuild.Tool.States;

/// <summary>The options that narrow states down, and the version that they are read for.</summary>
internal sealed class StateOptions
{
    private readonly Option<int> _version = CommonOptions.PostgresVersion();

    private readonly Option<string[]> _schemas = new("--schema", "-s")
    {
        Description = "Only these schemas. Default: those of ?search_path= in a database's URL, else all.",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string[]> _excluded = new("--exclude")
    {
        Description = "Leaves out what is so named: schema, schema.object or schema.table.part, with * and ?, and [type=view|index|…] behind it. Below a ?search_path= the schema is left off.",
        AllowMultipleArgumentsPerToken = true,
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_schemas);
        command.Options.Add(_excluded);
        command.Options.Add(_version);
    }

    /// <summary>Reads the states; a server's version counts unless one was asked for.</summary>
    public async Task<States> ReadAsync(ParseResult result, CancellationToken cancellationToken, params string[][] requests)
    {
        var asked = result.GetResult(_version) is { Implicit: false } ? result.GetValue(_version) : (int?)null;
        var (states, version) = await StateReader.ReadAsync(requests, asked, result.GetValue(_version), cancellationToken);
        return new States(states, version, SelectionOf(result, states));
    }

    private CatalogSelection SelectionOf(ParseResult result, IReadOnlyList<State> states)
    {
        var given = (result.GetValue(_schemas) ?? []).SelectMany(schemas => schemas.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        var named = given.ToEquatableArray();
        var searched = states.SelectMany(state => state.Schemas).Distinct().ToEquatableArray();
        var schemas = named.IsEmpty ? searched : named;
        if (schemas.FirstOrDefault(schema => states.All(state => !state.Catalog.Schemas.ContainsKey(schema))) is { } missing)
        {
            var there = states.SelectMany(state => state.Catalog.Schemas.Keys).Distinct().Order(StringComparer.Ordinal);
            throw new UsageException($"There is no schema {missing} in {string.Join(" or ", states.Select(state => state.Source.Path))}. There are: {string.Join(", ", there)}.");
        }

        var patterns = (result.GetValue(_excluded) ?? []).Select(text =>
            ObjectPattern.Parse(text) ?? throw new UsageException($"'{text}' names nothing. Write --exclude schema, schema.object or schema.table.part."));
        return new CatalogSelection(schemas, patterns.Select(pattern => named.IsEmpty && searched is [var only] ? pattern.Within(only) : pattern).ToEquatableArray());
    }
}
