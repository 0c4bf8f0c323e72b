using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

internal sealed partial class Parser
{
    /// <summary>A syntax error at the token at the cursor, as PostgreSQL words and places it.</summary>
    private void Fail() => FailAt(_phrase == _position && !AtEnd && !IsTakenBack(Current.Keyword, Peek().Keyword) ? _phraseEnd : _position);

    /// <summary>Words that are no words of their own kind without the right one behind them (<c>base_yylex</c>'s lookahead): the error is at them.</summary>
    private static bool IsTakenBack(Keyword first, Keyword second) => first switch
    {
        Keyword.Format or Keyword.Nulls or Keyword.With or Keyword.Without => true,
        Keyword.Not => second is Keyword.Between or Keyword.In or Keyword.Like or Keyword.Ilike or Keyword.Similar,
        _ => false,
    };

    private void FailAt(int index)
    {
        if (Failed)
        {
            return;
        }

        var token = _tokens[index];
        Fail(SyntaxDiagnostics.SyntaxError, token.Span, Describe(token));
    }

    /// <summary>An error at the token at the cursor for which PostgreSQL's grammar has words of its own.</summary>
    private void FailNear(string words)
    {
        if (!Failed)
        {
            Fail(_tokens[_position].Span, Describe(_tokens[_position], words));
        }
    }

    /// <summary>
    /// What PostgreSQL's grammar takes and the analysis behind it refuses, whatever the catalog holds. A syntax error further on comes first.
    /// </summary>
    private void FailAfterwards(TextSpan span, string message) => _refusal ??= new SourceDiagnostic(SyntaxDiagnostics.SyntaxError, _file, span, message);

    /// <summary>An error that PostgreSQL's grammar raises with words of its own.</summary>
    private void Fail(TextSpan span, string message) => Fail(SyntaxDiagnostics.SyntaxError, span, message);

    private void Fail(DiagnosticDescriptor descriptor, TextSpan span, string message)
    {
        // Where the scanner refuses a token, PostgreSQL never comes to see what the grammar says of the tokens behind it.
        _error ??= new SourceDiagnostic(descriptor, _file, span, message);
        _position = _end;
    }

    private string Describe(Token token, string message = "syntax error")
    {
        if (token.Kind == TokenKind.EndOfFile)
        {
            return message + " at end of input";
        }

        // PostgreSQL quotes all that is left of the text; a message that others print as one line stops where the line does.
        var near = RawText(token).Split('\r', '\n')[0];
        var words = token.Kind == TokenKind.Error ? _lexer.GetError(token.Start) : null;
        return $"{words ?? message} at or near \"{near}\"";
    }
}
