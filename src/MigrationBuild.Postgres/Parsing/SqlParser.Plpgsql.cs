using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Syntax.Plpgsql;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

public static partial class SqlParser
{
    /// <summary>
    /// Reads the structure of a PL/pgSQL body that stands in a file without its quotes, spans being those of the file. Null if the span
    /// holds no body whose blocks close.
    /// </summary>
    /// <param name="file">The whole file.</param>
    /// <param name="body">Where the body stands in it, between the quotes.</param>
    public static PlpgsqlBlock? ParsePlpgsql(SourceFile file, TextSpan body) =>
        new Parser(file, Lexer.Open(file.Text, body.Start, body.End, LexerOptions.Body), SqlParseOptions.Default, []).ParsePlpgsqlBody();
}
