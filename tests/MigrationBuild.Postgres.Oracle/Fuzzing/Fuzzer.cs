using System.Diagnostics;
using System.Globalization;
using MigrationBuild.Postgres.Parsing;

namespace MigrationBuild.Postgres.Oracle.Fuzzing;

/// <summary>Runs the parser and the printer over made-up texts, on a thread with as little stack as a compiler's, and reports what breaks.</summary>
public sealed class Fuzzer : IDisposable
{
    /// <summary>As small as the threads of any host that loads the parser.</summary>
    private const int StackSize = 1024 * 1024;

    private const int GrowthEvery = 500;
    private const int Repetitions = 200;
    private const int Growth = 8;

    /// <summary>How far from linear a time may be measured.</summary>
    private const int Tolerance = 4;

    private const int ProgressEvery = 250_000;

    /// <summary>What a character and a text may cost the processor at most: about a hundred times what they do.</summary>
    private static readonly TimeSpan PerCharacter = TimeSpan.FromMicroseconds(50);

    private static readonly TimeSpan PerText = TimeSpan.FromMilliseconds(20);

    private static readonly TimeSpan Hang = TimeSpan.FromMinutes(2);

    private readonly FuzzInput _input;
    private readonly TextWriter _output;
    private readonly Dictionary<string, int> _violations = new(StringComparer.Ordinal);
    private readonly Timer _watchdog;
    private string _current = "";
    private long _since;

    public Fuzzer(FuzzInput input, TextWriter output)
    {
        _input = input;
        _output = output;
        _watchdog = new Timer(_ => EndIfHanging(), null, Hang, Hang);
    }

    /// <summary>Runs the inputs of some numbers; the result is the count of those that broke something.</summary>
    public int Run(int from, int count)
    {
        var thread = new Thread(() => RunHere(from, count), StackSize);
        thread.Start();
        thread.Join();
        foreach (var (violation, occurrences) in _violations.OrderByDescending(violation => violation.Value))
        {
            _output.WriteLine($"{occurrences} x {violation}");
        }

        return _violations.Values.Sum();
    }

    /// <summary>The time that this process has had, whatever others the machine runs.</summary>
    private static TimeSpan CpuTime => Environment.CpuUsage.TotalTime;

    public void Dispose() => _watchdog.Dispose();

    private void RunHere(int from, int count)
    {
        var characters = 0L;
        var stopwatch = Stopwatch.StartNew();
        for (var index = from; index < from + count; index++)
        {
            var text = _input.Write(index);
            characters += text.Length;
            Volatile.Write(ref _since, Stopwatch.GetTimestamp());
            Volatile.Write(ref _current, text);
            Check(text, index);
            if (index % GrowthEvery == 0)
            {
                CheckGrowth(index);
            }

            if ((index - from + 1) % ProgressEvery == 0 || index == from + count - 1)
            {
                _output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{index - from + 1} inputs, {characters} characters, {stopwatch.Elapsed.TotalSeconds:F0} s, {_violations.Values.Sum()} violations"));
                _output.Flush();
            }
        }
    }

    private void EndIfHanging()
    {
        var since = Volatile.Read(ref _since);
        if (since != 0 && Stopwatch.GetElapsedTime(since) > Hang)
        {
            Environment.FailFast("the parser hangs on: " + Volatile.Read(ref _current));
        }
    }

    private void Check(string text, int index)
    {
        try
        {
            var start = CpuTime;
            var violation = Invariants.FindViolation(text);
            if (violation is null && IsSlow(text, CpuTime - start))
            {
                violation = "slow";
            }

            if (violation is not null)
            {
                Report(violation, text, index);
            }
        }
#pragma warning disable CA1031 // Whatever it is, it is what is looked for.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            var frame = exception.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("MigrationBuild", StringComparison.Ordinal));
            Report($"{exception.GetType().Name} {frame?.Trim()}", text, index);
        }
    }

    /// <summary>A text in which a part stands eight times as often may take eight times as long, and not sixty-four times.</summary>
    private void CheckGrowth(int index)
    {
        var large = _input.WriteGrowing(index, Repetitions * Growth);
        if (Measure(large) is var time && time > PerText && time > Measure(_input.WriteGrowing(index, Repetitions)) * Growth * Tolerance)
        {
            Report("time grows faster than the text", large, index);
        }
    }

    /// <summary>The shortest of three times.</summary>
    private static TimeSpan Measure(string text)
    {
        var shortest = TimeSpan.MaxValue;
        for (var i = 0; i < 3; i++)
        {
            var start = CpuTime;
            SqlParser.Parse(text);
            var elapsed = CpuTime - start;
            shortest = elapsed < shortest ? elapsed : shortest;
        }

        return shortest;
    }

    /// <summary>Whether a text takes too long each of three more times: once may be the doing of the garbage collector or of the compiler.</summary>
    private static bool IsSlow(string text, TimeSpan elapsed)
    {
        var limit = PerText + (PerCharacter * text.Length);
        for (var i = 0; i < 3 && elapsed > limit; i++)
        {
            var start = CpuTime;
            Invariants.FindViolation(text);
            elapsed = CpuTime - start;
        }

        return elapsed > limit;
    }

    private void Report(string violation, string text, int index)
    {
        var key = violation.Length > 60 ? violation[..60] : violation;
        var occurrences = _violations[key] = _violations.GetValueOrDefault(key) + 1;
        if (occurrences <= 5)
        {
            _output.WriteLine($"#{index}: {violation}");
            _output.WriteLine("    " + (text.Length > 2000 ? text[..2000] : text).ReplaceLineEndings("\\n"));
        }
    }
}
