using MigrationBuild.Postgres.Lexing;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>
/// Finds where statements end. A semicolon ends one wherever it stands, except between BEGIN ATOMIC and its END in the definition of
/// a function, and between the parentheses of a rule's actions: so an open parenthesis does not swallow the rest of a file.
/// </summary>
internal static class StatementSplitter
{
    /// <summary>The index of the token that ends the statement that begins at <paramref name="index"/>.</summary>
    internal static int FindEnd(Token[] tokens, int index)
    {
        var definition = FindDefinition(tokens, index);
        var depth = 0;
        var atomic = 0;
        for (; ; index++)
        {
            switch (tokens[index].Kind)
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
                    atomic = CountBlock(tokens, index, atomic);
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
