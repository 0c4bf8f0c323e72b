using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>
/// Reads a script statement by statement. A semicolon ends one wherever it stands, except between BEGIN ATOMIC and its END in the
/// definition of a function, and between the parentheses of a rule's actions: so an open parenthesis does not swallow the rest of a file.
/// </summary>
internal sealed class StatementSplitter(Lexer lexer)
{
    /// <summary>The index of the token behind the statement and what ends it.</summary>
    private int _next;

    /// <summary>The index of the statement's first token.</summary>
    internal int Start { get; private set; }

    /// <summary>The index of the token behind the statement's last.</summary>
    internal int End { get; private set; }

    /// <summary>The statement without what ends it.</summary>
    internal TextSpan Span => TextSpan.FromBounds(lexer.Tokens[Start].Start, lexer.Tokens[End - 1].End);

    /// <summary>Where the statement ends with its semicolon or delimiter, if it has one.</summary>
    internal int FullEnd => lexer.Tokens[_next - 1].End;

    internal bool IsMetaCommand => lexer.Tokens[Start].Kind == TokenKind.MetaCommand;

    /// <summary>The lines of data behind the statement's semicolon.</summary>
    internal TextSpan? Data => _next > End && _next < lexer.Count && lexer.Tokens[_next].Kind == TokenKind.CopyData ? lexer.Tokens[_next].Span : null;

    /// <summary>Goes on to the next statement. Its tokens stay until the next call. False at the end of the script.</summary>
    internal bool MoveNext()
    {
        if (_next == lexer.Count)
        {
            lexer.Forget();
            _next = 0;
        }

        while (KindAt(_next) is TokenKind.Semicolon or TokenKind.Delimiter or TokenKind.CopyData)
        {
            _next++;
        }

        if (KindAt(_next) == TokenKind.EndOfFile)
        {
            return false;
        }

        Start = _next;
        End = IsMetaCommand ? Start + 1 : FindEnd();
        _next = KindAt(End) is TokenKind.Semicolon or TokenKind.Delimiter ? End + 1 : End;
        return true;
    }

    private TokenKind KindAt(int index)
    {
        if (index == lexer.Count)
        {
            lexer.ReadOn();
        }

        return lexer.Tokens[index].Kind;
    }

    private int FindEnd()
    {
        var definition = FindDefinition(lexer.Tokens, Start);
        var depth = 0;
        var atomic = 0;
        for (var index = Start; ; index++)
        {
            switch (KindAt(index))
            {
                case TokenKind.EndOfFile or TokenKind.Delimiter or TokenKind.MetaCommand or TokenKind.CopyData:
                    return index;
                case TokenKind.Semicolon when atomic == 0 && (depth <= 0 || definition != Keyword.Rule):
                    return index;
                case TokenKind.OpenParen:
                    depth++;
                    break;
                case TokenKind.CloseParen:
                    depth--;
                    break;
                case TokenKind.Keyword when definition is Keyword.Function or Keyword.Procedure:
                    atomic = CountBlock(lexer.Tokens, index, atomic);
                    break;
            }
        }
    }

    /// <summary>What a CREATE statement creates, if statements may stand inside of it.</summary>
    private static Keyword FindDefinition(Token[] tokens, int index)
    {
        if (tokens[index].Keyword != Keyword.Create)
        {
            return Keyword.NotKeyword;
        }

        index++;
        if (tokens[index].Keyword == Keyword.Or && tokens[index + 1].Keyword == Keyword.Replace)
        {
            index += 2;
        }

        return tokens[index].Keyword is Keyword.Function or Keyword.Procedure or Keyword.Rule ? tokens[index].Keyword : Keyword.NotKeyword;
    }

    private static int CountBlock(Token[] tokens, int index, int atomic) => tokens[index].Keyword switch
    {
        Keyword.Begin when tokens[index + 1].Keyword == Keyword.Atomic => atomic + 1,
        Keyword.Case when atomic > 0 => atomic + 1,
        Keyword.End when atomic > 0 => atomic - 1,
        _ => atomic,
    };
}
