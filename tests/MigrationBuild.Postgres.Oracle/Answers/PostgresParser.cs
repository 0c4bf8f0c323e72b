using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace MigrationBuild.Postgres.Oracle.Answers;

/// <summary>PostgreSQL's raw parser: libpg-query in a process of Node.js.</summary>
public sealed class PostgresParser : IDisposable
{
    /// <summary>The npm package that answers, at the version whose answers are recorded.</summary>
    public const string Package = "libpg-query@18.1.5";

    private const int BatchSize = 500;

    private readonly Process _process;

    private PostgresParser(Process process) => _process = process;

    public static PostgresParser Start(string folder)
    {
        if (!Directory.Exists(Path.Combine(folder, "node_modules", "libpg-query")))
        {
            throw new OracleException($"libpg-query is not in '{folder}'; install it with: npm install --prefix \"{folder}\" {Package}");
        }

        var start = new ProcessStartInfo("node")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = new UTF8Encoding(false),
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "oracle.mjs"));
        start.ArgumentList.Add(folder);
        try
        {
            return new PostgresParser(Process.Start(start)!);
        }
        catch (Win32Exception exception)
        {
            throw new OracleException($"Node.js is not on the path ({exception.Message}); install version 18 or later from https://nodejs.org");
        }
    }

    public IEnumerable<Answer> Ask(IEnumerable<string> texts)
    {
        foreach (var batch in texts.Chunk(BatchSize))
        {
            // The pipes are small: what is read must not wait for all to be written.
            var writing = WriteAsync(batch);
            foreach (var sql in batch)
            {
                yield return Read(_process.StandardOutput.ReadLine(), sql);
            }

            writing.GetAwaiter().GetResult();
        }
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }

    private async Task WriteAsync(string[] texts)
    {
        foreach (var sql in texts)
        {
            await _process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(sql)).ConfigureAwait(false);
        }

        await _process.StandardInput.FlushAsync().ConfigureAwait(false);
    }

    private static Answer Read(string? line, string sql)
    {
        using var answer = JsonDocument.Parse(line ?? throw new OracleException($"Node.js ended before it answered: {sql}"));
        var root = answer.RootElement;
        if (root.TryGetProperty("failure", out var failure))
        {
            throw new OracleException($"libpg-query gave up ({failure.GetString()}) on: {sql}");
        }

        return root.TryGetProperty("kinds", out var kinds)
            ? Answer.Accept(kinds.GetString()!)
            : Answer.Refuse(FirstLine(root.GetProperty("error").GetString()!), FindIndex(sql, root.GetProperty("position").GetInt32()));
    }

    /// <summary>PostgreSQL quotes all that is left of the text behind a scanner's error; our messages, and so the recorded ones, end where the line does.</summary>
    private static string FirstLine(string message)
    {
        var end = message.AsSpan().IndexOfAny('\r', '\n');
        return end < 0 ? message : message[..end] + "\"";
    }

    /// <summary>Where the nth code point of a text is.</summary>
    private static int FindIndex(string text, int codePoints)
    {
        var index = 0;
        for (; codePoints > 0 && index < text.Length; codePoints--)
        {
            index += char.IsSurrogatePair(text, index) ? 2 : 1;
        }

        return index;
    }
}
