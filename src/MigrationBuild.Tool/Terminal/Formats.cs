using System.CommandLine;

namespace MigrationBuild.Tool.Terminal;

internal static class Formats
{
    /// <summary>The first is the default.</summary>
    public static Option<string> Option(params string[] formats) => new Option<string>("--format")
    {
        Description = "How to print the result.",
        DefaultValueFactory = _ => formats[0],
    }.AcceptOnlyFromAmong(formats);
}
