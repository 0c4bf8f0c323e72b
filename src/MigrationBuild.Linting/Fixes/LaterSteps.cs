using MigrationBuild.Linting.Rules;
using MigrationBuild.Postgres.Printing;
using MigrationBuild.Postgres.Syntax.Scripts;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Directories;
using TransactionMode = MigrationBuild.Schema.Directories.TransactionMode;

namespace MigrationBuild.Linting.Fixes;

/// <summary>
/// Lets a part of a statement's work run once the transaction of its file is over: behind the statement where it has none, else in a file of its own. What follows in the file
/// and may need that work goes into one more file.
/// </summary>
/// <param name="Context">The statement.</param>
/// <param name="Moved">What runs later; null where it may be anything.</param>
/// <param name="Suffix">The end of the new file's name.</param>
/// <param name="Transactions">The statements, those together that may share a transaction.</param>
internal sealed record LaterSteps(StatementContext Context, MovedWork? Moved, string Suffix, params string[][] Transactions)
{
    private static readonly string[] Timeouts = ["lock_timeout", "statement_timeout"];

    private readonly ScriptStatement? _at = StatementEdits.Find(Context);

    private string Text => Context.File.Text;

    private string NewLine => StatementEdits.NewLineOf(Text);

    /// <summary>Each step needs a file of its own: what goes in one command, or what Flyway must not find beside another statement.</summary>
    private bool HasFileEach => Context.Options.Runner is MigrationRunner.SingleCommand or MigrationRunner.TransactionUnlessRefused;

    /// <summary>The statement commits by itself, and so does what is put behind it.</summary>
    private bool RunsAlone => Context.Transaction == TransactionScope.None && !HasFileEach;

    /// <summary>The statement stays, mended by the edits.</summary>
    public Fix? After(string title, params TextEdit[] edits)
    {
        if (!CanMove())
        {
            return null;
        }

        if (RunsAlone)
        {
            return StatementEdits.Append(Text, _at!, Transactions.SelectMany(each => each)) is { } append ? Fix.Create(title, [.. edits, append]) : null;
        }

        return FindRest() is { } rest
            ? Fix.Create(title, [.. edits, .. rest.Edits]) with { Following = Files("", Transactions, rest.File) }
            : null;
    }

    /// <summary>Nothing of the statement stays.</summary>
    public Fix? Instead(string title)
    {
        if (!CanMove())
        {
            return null;
        }

        if (RunsAlone)
        {
            return Fix.Create(title, InPlace(Transactions));
        }

        if (!HasFileEach && TransactionDirective.EnsureNone(Context) is { } alone)
        {
            return Fix.Create(title, [.. alone, InPlace(Transactions)]);
        }

        if (FindRest() is not { } rest)
        {
            return null;
        }

        var staysEmpty = ReferenceEquals(Context.Script.Statements[0], _at) && (rest.File is not null || Context.Script.Statements.Count == 1);
        if (!staysEmpty)
        {
            var end = rest.File is null ? StatementEdits.WithItsLine(Text, _at!.FullSpan).End : rest.Edits[0].Span.End;
            var comments = Text.Substring(_at!.FullSpan.Start, _at.Span.Start - _at.FullSpan.Start);
            return Fix.Create(title, new TextEdit(TextSpan.FromBounds(_at.FullSpan.Start, end), ""))
                with { Following = Files(comments, Transactions, rest.File) };
        }

        if (HasFileEach)
        {
            return Fix.Create(title, [InPlace(Transactions.Take(1)), .. rest.Edits])
                with { Following = Files("", Transactions.Skip(1), rest.File) };
        }

        return TransactionDirective.Insert(Context) is { } directive
            ? Fix.Create(title, [.. directive, InPlace(Transactions), .. rest.Edits]) with { Following = Files("", [], rest.File) }
            : null;
    }

    /// <summary>A new session finds the objects of the same names, as the same role.</summary>
    private bool CanMove() =>
        _at is not null
        && !Context.Options.IsEmbedded
        && Context.Before.Role is null
        && !(HasFileEach && SetSearchPath().Any())
        && (_at.FullSpan.End == _at.Span.End || Text[_at.FullSpan.End - 1] == ';')
        && FileDirectives.Read(Context.File, new List<SourceDiagnostic>()).Delimiter is null
        && Text.IndexOf("StatementBegin", StringComparison.OrdinalIgnoreCase) < 0;

    private TextEdit InPlace(IEnumerable<string[]> transactions) => new(_at!.Span, string.Join(";" + NewLine, transactions.SelectMany(each => each)));

    private EquatableArray<FollowingFile> Files(string comments, IEnumerable<string[]> transactions, FollowingFile? rest)
    {
        var files = transactions.ToList() is not { Count: > 0 } all ? []
            : HasFileEach ? all.Select((statements, i) => File(Suffix, (i == 0 ? comments : "") + Body(statements), TransactionMode.Unspecified))
            : [File(Suffix, Body(SetSearchPath()) + comments + Body(all.SelectMany(each => each)), TransactionMode.None)];
        return (rest is null ? files : files.Append(rest)).ToEquatableArray();
    }

    /// <summary>What is behind the statement, taken out and put into a file of its own, where it may need what is moved; null where it cannot be.</summary>
    private (IReadOnlyList<TextEdit> Edits, FollowingFile? File)? FindRest()
    {
        if (LaterStatements.CanRunBefore(Context, Moved))
        {
            return ([], null);
        }

        if (Context.Transaction == TransactionScope.Explicit)
        {
            return null;
        }

        var settings = Timeouts
            .Select(name => SessionSetting.Find(Context, name))
            .OfType<SessionSetting>()
            .Where(setting => setting.IsTimeout)
            .Select(setting => $"SET LOCAL {setting.Name} = {SqlPrinter.QuoteLiteral(setting.Value!)}");
        var end = _at!.FullSpan.End;
        // The way back stays.
        var stop = FileConvention.HasMarks(Context.File) ? StatementEdits.WithItsLine(Text, Context.Script.Statements[Context.Script.Statements.Count - 1].FullSpan).End : Text.Length;
        var rest = Body(SetSearchPath().Concat(settings)) + Text.Substring(end, stop - end).Trim() + NewLine;
        return ([new TextEdit(TextSpan.FromBounds(end, stop), NewLine)], File(FollowingFile.Rest, rest, TransactionMode.Unspecified));
    }

    private IEnumerable<string> SetSearchPath()
    {
        var path = Context.Before.SearchPath;
        return path == Context.Before.NewSession().SearchPath ? [] : [$"SET search_path = {string.Join(", ", path.Select(SqlPrinter.QuoteIdentifier))}"];
    }

    private FollowingFile File(string suffix, string body, TransactionMode mode) => new(suffix, body, mode) { Convention = FileConvention.Of(Context.File) };

    private string Body(IEnumerable<string> statements) => string.Concat(statements.Select(statement => statement + ";" + NewLine));
}
