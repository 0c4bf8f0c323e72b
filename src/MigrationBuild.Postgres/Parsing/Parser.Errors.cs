using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

internal sealed partial class Parser
{
    /// <summary>A syntax error at the token at the cursor, as PostgreSQL words and places it.</summary>
    private void Fail() => FailAt(_position);

    private void FailAt(int index)
    {
        if (Failed)
        {
            return;
        }

        var token = _tokens[index];
        Fail(SyntaxDiagnostics.SyntaxError, token.Span, Describe(token));
    }

    /// <summary>An error that PostgreSQL's grammar raises with words of its own.</summary>
    private void Fail(TextSpan span, string message) => Fail(SyntaxDiagnostics.SyntaxError, span, message);

    private void Fail(DiagnosticDescriptor descriptor, TextSpan span, string message)
    {
        // Where the scanner refuses a token, PostgreSQL never comes to see what the grammar says of the tokens behind it.
        _error ??= new SourceDiagnostic(descriptor, _file, span, message);
        _position = _end;
    }

    private string Describe(Token token)
    {
        if (token.Kind == TokenKind.EndOfFile)
        {
            return "syntax error at end of input";
        }

        // PostgreSQL quotes all that is left of the text; a message that others print as one line stops where the line does.
        var near = RawText(token).Split('\r', '\n')[0];
        var words = token.Kind == TokenKind.Error ? _lexer.GetError(token.Start) : null;
        return $"{words ?? "syntax error"} at or near \"{near}\"";
    }
}
