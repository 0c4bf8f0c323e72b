using System.Text;
using MigrationBuild.Postgres.Lexing;

namespace MigrationBuild.Postgres.Oracle.Mutants;

/// <summary>A statement as its tokens, each with what stands before it.</summary>
public static class TokenSequence
{
    public static string[] Split(string sql)
    {
        var lexed = Lexer.Tokenize(sql, LexerOptions.Body);
        var pieces = new string[lexed.Count - 1];
        var start = 0;
        for (var i = 0; i < pieces.Length; i++)
        {
            pieces[i] = sql[start..lexed[i].End];
            start = lexed[i].End;
        }

        return pieces;
    }

    public static string Join(IReadOnlyList<string> pieces)
    {
        var text = new StringBuilder();
        foreach (var piece in pieces)
        {
            text.Append(piece);
        }

        return text.ToString();
    }

    /// <summary>What kind of tokens a statement has: statements of one shape differ in names and constants alone.</summary>
    public static int GetShape(string sql)
    {
        var lexed = Lexer.Tokenize(sql, LexerOptions.Body);
        var hash = default(HashCode);
        for (var i = 0; i < lexed.Count; i++)
        {
            hash.Add((lexed[i].Kind, lexed[i].Keyword));
        }

        return hash.ToHashCode();
    }
}
