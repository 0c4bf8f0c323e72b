using System.CommandLine;
using MigrationBuild.Schema.Generation;

namespace MigrationBuild.Tool.Commands;

/// <summary>Options that several verbs share.</summary>
internal static class CommonOptions
{
    public static Option<int> PostgresVersion() => new("--postgres-version")
    {
        Description = "The major version of the oldest server that runs the migrations.",
        DefaultValueFactory = _ => GenerationSettings.DefaultPostgresVersion,
        CustomParser = Numbers.Parser(GenerationSettings.OldestPostgresVersion, "17"),
    };

    public static Option<string> Directory() => new("--dir")
    {
        Description = "The migrations.",
        DefaultValueFactory = _ => "file://migrations",
    };
}
