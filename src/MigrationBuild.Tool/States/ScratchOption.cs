using System.CommandLine;
using MigrationBuild.Npgsql;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Tool.Terminal;
using Npgsql;

namespace MigrationBuild.Tool.States;

/// <summary>The option that names an empty database to prove plans on.</summary>
internal sealed class ScratchOption
{
    public Option<string?> Url { get; } = new("--dev-url")
    {
        Description = "An empty database to prove the plan on before it is written: postgres://…. It is left empty.",
    };

    public NpgsqlDataSource Open(ParseResult result)
    {
        var url = result.GetValue(Url)!;
        if (url.StartsWith("docker:", StringComparison.OrdinalIgnoreCase))
        {
            throw new UsageException(
                "The tool starts no containers: Docker's client and Testcontainers are not part of it. Start one, " +
                "docker run --rm -d -e POSTGRES_PASSWORD=scratch -p 54321:5432 postgres:17, and name it: --dev-url postgres://postgres:scratch@localhost:54321/postgres");
        }

        var builder = PostgresUrl.Parse(url);
        builder.ApplicationName ??= "dotnet-migrations";
        // Names without a schema are in public, as they are where plans are made.
        builder.Remove("Search Path");
        return NpgsqlDataSource.Create(builder);
    }

    /// <summary>Prints why a plan is not proven. What the server refused is the database's answer; all else is a finding.</summary>
    public static int Report(TextWriter error, IEnumerable<SourceDiagnostic> diagnostics)
    {
        var found = diagnostics.ToList();
        Diagnostics.Print(error, found);
        return (int)(found.Any(diagnostic => diagnostic.Descriptor == RuntimeDiagnostics.PlanRefused) ? ExitCode.Database : ExitCode.Findings);
    }
}
