using MigrationBuild.Postgres.Lexing;

namespace MigrationBuild.Schema.Diffing;

/// <summary>
/// Statements of objects that the model does not hold, compared as far as text can be: blanks, comments, the case of unquoted words and
/// <c>OR REPLACE</c> make no difference.
/// </summary>
internal static class CarriedText
{
    public static bool IsSame(string left, string right) => left == right || Canonical(left) == Canonical(right);

    /// <summary>Whether the statement may run where the object exists already.</summary>
    public static bool Replaces(string statement) => Words(statement).Take(3).SequenceEqual(["create", "or", "replace"]);

    private static string Canonical(string statement)
    {
        var words = Words(statement).ToList();
        if (words.Count > 2 && words[0] == "create" && words[1] == "or" && words[2] == "replace")
        {
            words.RemoveRange(1, 2);
        }

        return string.Join(" ", words);
    }

    private static IEnumerable<string> Words(string statement)
    {
        var tokens = Lexer.Tokenize(statement);
        for (var i = 0; i < tokens.Count && tokens[i].Kind != TokenKind.EndOfFile; i++)
        {
            var text = tokens.GetText(tokens[i]);
            yield return tokens[i].Kind is TokenKind.Keyword or TokenKind.Identifier ? text.ToLowerInvariant() : text;
        }
    }
}
