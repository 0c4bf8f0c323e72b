using System.CommandLine;
using MigrationBuild.Npgsql;
using MigrationBuild.Tool.Commands;

namespace MigrationBuild.Tool;

/// <summary>The verbs of <c>dotnet migrations</c>. Without a verb, and with a bundle beside it, the program is that bundle's runner.</summary>
public static class CommandLine
{
    public static async Task<int> RunAsync(
        IReadOnlyList<string> arguments, TextWriter output, TextWriter error, CancellationToken cancellationToken = default)
    {
        var parsed = Create().Parse(arguments);
        var configuration = new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false };
        if (parsed.Errors.Count > 0 && UsageErrors.LacksVerb(parsed))
        {
            await Create().Parse([.. arguments, "--help"]).InvokeAsync(configuration, cancellationToken);
            return (int)ExitCode.Usage;
        }

        if (parsed.Errors.Count > 0 || UsageErrors.UnknownOptions(parsed).Count > 0)
        {
            UsageErrors.Write(parsed, error);
            return (int)ExitCode.Usage;
        }

        try
        {
            return await parsed.InvokeAsync(configuration, cancellationToken);
        }
        catch (UsageException e)
        {
            await error.WriteLineAsync($"error: {e.Message}");
            return (int)ExitCode.Usage;
        }
        catch (MigrationException e)
        {
            await error.WriteLineAsync(e.Message);
            return (int)Failures.ExitCodeOf(e);
        }
        catch (OperationCanceledException)
        {
            await error.WriteLineAsync("Cancelled. What had not been committed was rolled back; run the command again to go on.");
            return (int)ExitCode.Findings;
        }
    }

    private static RootCommand Create()
    {
        var root = new RootCommand("PostgreSQL migrations from a schema file: written, linted and applied.")
        {
            DiffCommand.Create(),
            LintCommand.Create(),
            FixCommand.Create(),
            ApplyCommand.Create(),
            DownCommand.Create(),
            StatusCommand.Create(),
            HashCommand.Create(),
            SchemaCommand.Create(),
        };
        if (Bundles.Beside is not null)
        {
            ApplyCommand.MakeDefault(root);
        }

        return root;
    }
}
