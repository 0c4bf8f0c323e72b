using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Lexing;

/// <summary>The tokens of a text, the last of them <see cref="TokenKind.EndOfFile"/>, and what stands between them.</summary>
public sealed class LexedText
{
    private readonly Token[] _tokens;

    internal LexedText(string text, Token[] tokens, int count, Comment[] comments, LexicalError[] errors)
    {
        Text = text;
        _tokens = tokens;
        Count = count;
        Comments = new(comments);
        Errors = new(errors);
    }

    /// <summary>What was read.</summary>
    public string Text { get; }

    /// <summary>The number of tokens, the end of the text included.</summary>
    public int Count { get; }

    /// <summary>The comments between the tokens, in order.</summary>
    public EquatableArray<Comment> Comments { get; }

    /// <summary>What the scanner refuses, in order; each has a token of <see cref="TokenKind.Error"/>.</summary>
    public EquatableArray<LexicalError> Errors { get; }

    /// <summary>The token at an index from 0; the last is the end of the text.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such token.</exception>
    public Token this[int index] => _tokens[index];

    /// <summary>The characters of a token as they are written, quotes and case included.</summary>
    public string GetText(Token token) => Text.Substring(token.Start, token.Length);

    /// <summary>What the scanner says of the error token that begins at <paramref name="start"/>; null if none begins there.</summary>
    public string? GetError(int start) => LexicalError.FindMessage(Errors, start);

    /// <summary>The index of the first comment that begins at or after <paramref name="position"/>; the number of comments if none does.</summary>
    public int FindComment(int position)
    {
        var low = 0;
        var high = Comments.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Comments[middle].Span.Start < position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
