using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

public static partial class SqlParser
{
    /// <summary>
    /// The statements of a script, the same as <see cref="Parse(SourceFile, SqlParseOptions?)"/> finds, for who sends or counts them and asks
    /// nothing about what they say: no tree is made.
    /// </summary>
    /// <param name="file">The script.</param>
    /// <param name="options">How the script is read; null is <see cref="SqlParseOptions.Default"/>.</param>
    public static EquatableArray<SplitStatement> Split(SourceFile file, SqlParseOptions? options = null)
    {
        var splitter = new StatementSplitter(OpenScript(file, options ?? SqlParseOptions.Default));
        var statements = new List<SplitStatement>();
        while (splitter.MoveNext())
        {
            statements.Add(new SplitStatement(splitter.Span, splitter.FullEnd, splitter.IsMetaCommand));
        }

        return new([.. statements]);
    }

    private static Lexer OpenScript(SourceFile file, SqlParseOptions options)
    {
        var delimiter = options.Delimiter ?? DelimiterDirective.Find(file.Text);
        return Lexer.Open(file.Text, 0, file.Text.Length, new LexerOptions(delimiter, PostgresVersion: options.PostgresVersion));
    }
}
