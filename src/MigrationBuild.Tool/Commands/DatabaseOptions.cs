using System.CommandLine;
using MigrationBuild.Npgsql;
using Npgsql;

namespace MigrationBuild.Tool.Commands;

/// <summary>The options of every verb that speaks to a database.</summary>
internal sealed class DatabaseOptions
{
    private const string Variable = "MIGRATIONBUILD_URL";

    public Option<string?> Url { get; } = new("--url", "-u")
    {
        Description = $"The database: postgres://user:password@host:5432/name, or a connection string. Default: the environment variable {Variable}.",
    };

    public Option<string?> Directory { get; } = new("--dir")
    {
        Description = "The migrations. Default: the bundle beside the program, else file://migrations.",
    };

    public Option<string?> RevisionsSchema { get; } = new("--revisions-schema")
    {
        Description = "The schema of the table atlas_schema_revisions.",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(Url);
        command.Options.Add(Directory);
        command.Options.Add(RevisionsSchema);
    }

    public NpgsqlConnectionStringBuilder Read(ParseResult result)
    {
        var url = result.GetValue(Url) ?? Environment.GetEnvironmentVariable(Variable);
        var builder = url is { Length: > 0 }
            ? PostgresUrl.Parse(url)
            : throw new UsageException($"Which database? Say --url postgres://user:password@host:5432/name, or set the environment variable {Variable}.");
        builder.ApplicationName ??= "dotnet-migrations";
        return builder;
    }
}
