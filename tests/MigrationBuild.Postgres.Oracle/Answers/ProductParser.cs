using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Oracle.Answers;

/// <summary>Our parser, asked as the oracle is.</summary>
public static class ProductParser
{
    public static Answer Ask(string sql)
    {
        var script = SqlParser.Parse(sql);
        foreach (var diagnostic in script.Diagnostics)
        {
            if (diagnostic.Severity == DiagnosticSeverity.Error)
            {
                // A variable of psql has words of its own; to PostgreSQL it is a colon.
                var message = diagnostic.Descriptor == SyntaxDiagnostics.PsqlVariable ? "syntax error at or near \":\"" : diagnostic.Message;
                return Answer.Refuse(message, diagnostic.Span.Start);
            }
        }

        return Answer.Accept(string.Join(' ', script.Statements.Select(statement => NodeKinds.Get(statement.Syntax))));
    }

    /// <summary>
    /// Whether the text means to us what the grammar does not know: psql's commands and data, a place to be filled in, a character that PostgreSQL
    /// cannot be sent.
    /// </summary>
    public static bool IsBeyondGrammar(string sql)
    {
        if (sql.Contains('\0', StringComparison.Ordinal))
        {
            return true;
        }

        var lexed = Lexer.Tokenize(sql);
        for (var i = 0; i < lexed.Count; i++)
        {
            if (lexed[i].Kind is TokenKind.MetaCommand or TokenKind.CopyData or TokenKind.Hole or TokenKind.Delimiter)
            {
                return true;
            }
        }

        return false;
    }
}
