namespace MigrationBuild.Postgres.Lexing;

/// <summary>What PostgreSQL's scanner says of the token at <paramref name="Start"/>, without <c>at or near "…"</c>.</summary>
/// <param name="Start">Where the error token begins.</param>
/// <param name="Message">The scanner's words, such as <c>unterminated quoted string</c>.</param>
public readonly record struct LexicalError(int Start, string Message)
{
    /// <summary>The message of the error at a place, among errors in the order of the text.</summary>
    internal static string? FindMessage(IReadOnlyList<LexicalError> errors, int start)
    {
        var low = 0;
        var high = errors.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var error = errors[middle];
            if (error.Start == start)
            {
                return error.Message;
            }

            (low, high) = error.Start < start ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }
}

