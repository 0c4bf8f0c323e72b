using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Hcl.Syntax;

namespace MigrationBuild.Schema.Hcl.Parsing;

/// <summary>
/// Parses HCL's native syntax, version 2. Errors are collected, and reading goes on at the next item. Nesting is bounded, so no
/// input overflows the stack, and every step consumes text, so none hangs.
/// </summary>
public sealed partial class HclParser
{
    private const int MaxDepth = 100;

    private readonly SourceFile _file;
    private readonly string _text;
    private readonly List<SourceDiagnostic> _diagnostics = [];
    private HclToken _token;
    private int _previousEnd;
    private bool _ignoresNewlines;
    private bool _isPanicking;
    private int _depth;
    private BracketCount _open;
    private BracketCount _openAtFailure;

    private HclParser(SourceFile file)
    {
        _file = file;
        _text = file.Text;
    }

    /// <summary>Parses a file. The result is whole whatever the text is; its diagnostics say what could not be read.</summary>
    public static HclFile Parse(SourceFile file)
    {
        var parser = new HclParser(file);
        parser.MoveTo(0);
        var body = parser.ParseFileBody();
        return new HclFile(file, body, parser._diagnostics.ToEquatableArray());
    }

    private void Advance()
    {
        _previousEnd = _token.Span.End;
        MoveTo(_token.Span.End);
    }

    private void MoveTo(int position)
    {
        do
        {
            _token = HclLexer.Read(_text, position);
            position = _token.Span.End;
        }
        while (_ignoresNewlines && _token.Kind == HclTokenKind.Newline);
    }

    private HclToken Peek() => HclLexer.Read(_text, _token.Span.End);

    private bool TryTake(string punctuation)
    {
        if (!_token.Is(punctuation))
        {
            return false;
        }

        Advance();
        return true;
    }

    private void Expect(string punctuation, string purpose)
    {
        if (!TryTake(punctuation))
        {
            Fail($"expected `{punctuation}` {purpose}, found {Describe(_token)}");
        }
    }

    /// <summary>Reports the first error of an item. What follows from it until the next item begins is not reported.</summary>
    private void Fail(string message) => Fail(_token.Span, message);

    private void Fail(TextSpan span, string message)
    {
        if (_isPanicking)
        {
            return;
        }

        _isPanicking = true;
        _openAtFailure = _open;
        var found = _token.Kind == HclTokenKind.OpenComment ? "the comment that begins here is not closed; add `*/`" : message;
        Report(_token.Kind == HclTokenKind.OpenComment ? new TextSpan(_token.Span.Start, 2) : span, found);
    }

    private void Report(TextSpan span, string message) =>
        _diagnostics.Add(new SourceDiagnostic(HclDiagnostics.Syntax, _file, span, message));

    private TextSpan From(int start) => TextSpan.FromBounds(start, Math.Max(start, _previousEnd));

    private static string Describe(HclToken token) => token.Kind switch
    {
        HclTokenKind.EndOfFile => "the end of the file",
        HclTokenKind.Newline => "the end of the line",
        HclTokenKind.Quote => "a string",
        HclTokenKind.Heredoc => "a heredoc",
        HclTokenKind.Unknown => $"the character `{token.Text}`",
        _ => $"`{token.Text}`",
    };
}
