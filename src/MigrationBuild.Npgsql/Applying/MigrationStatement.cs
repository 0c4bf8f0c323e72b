using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Text;
using Npgsql;

namespace MigrationBuild.Npgsql.Applying;

/// <summary>One statement of a migration as it is sent.</summary>
/// <param name="Span">Where the text stands in its file.</param>
/// <param name="Text">What is sent and what partial hashes cover: from the first token to the semicolon, as Atlas cuts it.</param>
internal sealed record MigrationStatement(TextSpan Span, string Text)
{
    private readonly LexedText _tokens = Lexer.Tokenize(Text);

    /// <summary>The text with secrets masked: the only form that is shown or recorded.</summary>
    public string Shown { get; } = Secrets.Mask(Text);

    /// <summary>
    /// The text for Npgsql, which would cut the SQL-standard body of a function at its semicolons: there the server executes the text
    /// out of a string.
    /// </summary>
    public string Command
    {
        get
        {
            if (!Contains(Keyword.Atomic))
            {
                return Text;
            }

            var tag = "$mb$";
            while (Text.Contains(tag, StringComparison.Ordinal))
            {
                tag = tag.Replace("$mb", "$mb_", StringComparison.Ordinal);
            }

            return $"DO $do{tag[1..]} BEGIN EXECUTE {tag}{Text.TrimEnd(';')}{tag}; END $do{tag[1..]}";
        }
    }

    /// <summary>
    /// Runs it. Npgsql takes a command apart at its semicolons, and does not know that those within <c>BEGIN ATOMIC … END</c> are no ends. What is in a batch it sends
    /// as it is. A file with a delimiter of its own may hold several statements in one.
    /// </summary>
    public async Task SendAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var sql = Command;
        if (SqlParser.Split(new SourceFile("", sql)).Count > 1)
        {
            await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
            await command.ExecuteNonQueryAsync(cancellationToken);
            return;
        }

        await using var batch = new NpgsqlBatch(connection) { Timeout = 0 };
        batch.BatchCommands.Add(new NpgsqlBatchCommand(sql));
        await batch.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>The n-th word if it is a key word.</summary>
    public Keyword Word(int index) => index < _tokens.Count ? _tokens[index].Keyword : Keyword.NotKeyword;

    public bool Contains(Keyword keyword) => IndexOf(keyword) >= 0;

    /// <summary>The index of the first token that is the key word; -1 if there is none.</summary>
    public int IndexOf(Keyword keyword)
    {
        for (var i = 0; i < _tokens.Count; i++)
        {
            if (_tokens[i].Keyword == keyword)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>A possibly qualified name as written, from the token at <paramref name="index"/> on.</summary>
    public string NameAt(int index)
    {
        var last = index;
        while (last + 2 < _tokens.Count && _tokens[last + 1].Kind == TokenKind.Dot)
        {
            last += 2;
        }

        return Text[_tokens[index].Start.._tokens[last].End];
    }
}
