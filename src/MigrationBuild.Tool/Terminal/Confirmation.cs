namespace MigrationBuild.Tool.Terminal;

/// <summary>Asks the person at the terminal.</summary>
internal static class Confirmation
{
    public static bool IsPossible => !Console.IsInputRedirected;

    /// <summary>Anything but a yes is a no.</summary>
    public static async Task<bool> AskAsync(TextWriter output, string question, CancellationToken cancellationToken)
    {
        await output.WriteAsync($"{question} [y/N] ");
        await output.FlushAsync(cancellationToken);
        var answer = await Task.Run(Console.ReadLine, cancellationToken).WaitAsync(cancellationToken);
        return answer?.Trim().ToUpperInvariant() is "Y" or "YES";
    }
}
