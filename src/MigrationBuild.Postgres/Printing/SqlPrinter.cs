using System.Globalization;
using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Scripts;

namespace MigrationBuild.Postgres.Printing;

/// <summary>
/// Writes syntax trees as canonical SQL: PostgreSQL's own spelling of types and operators, names quoted where they must be, parentheses only where
/// the tree needs them. Parsing what is printed gives an equal tree.
/// </summary>
public static class SqlPrinter
{
    /// <summary>
    /// The SQL of a statement or any part of one, without a semicolon and on one line: the only line breaks are those of strings, comments on objects
    /// and bodies of functions among them.
    /// </summary>
    /// <exception cref="NotSupportedException">
    /// The node is one of PL/pgSQL's. Those tell what a body does; what it says is the body of its <see cref="Syntax.Routines.DoStmt"/>.
    /// </exception>
    public static string Print(SyntaxNode node)
    {
        var writer = new SqlWriter();
        writer.Write(node);
        return writer.ToString();
    }

    /// <summary>
    /// The statements of a script, each on its line and with a semicolon, the data of a COPY behind it. Comments are not kept; a statement with errors
    /// and a command to psql are written as they were.
    /// </summary>
    public static string Print(SqlScript script)
    {
        var writer = new SqlWriter();
        writer.Write(script);
        return writer.ToString();
    }

    /// <summary>
    /// The name as it must be written to mean itself: in quotes unless it is lower-case letters, digits and underscores and no key word other than an
    /// unreserved one. The rule is that of PostgreSQL's <c>quote_ident</c>.
    /// </summary>
    public static string QuoteIdentifier(string name) => IsPlain(name, KeywordCategory.Unreserved)
        ? name
        : "\"" + name.Replace("\"", "\"\"") + "\"";

    /// <summary>A string constant of this value. The rule is that of PostgreSQL's <c>quote_literal</c>: <c>E''</c> only where there is a backslash.</summary>
    public static string QuoteLiteral(string value)
    {
        var quoted = "'" + value.Replace("'", "''") + "'";
        return value.IndexOf('\\') < 0 ? quoted : "E" + quoted.Replace("\\", "\\\\");
    }

    /// <summary>A string constant that keeps the value as it is, between dollar quotes with the first tag that does not occur in it.</summary>
    public static string QuoteBody(string value)
    {
        for (var number = 0; ; number++)
        {
            var quote = number switch
            {
                0 => "$$",
                1 => "$body$",
                _ => "$body" + number.ToString(CultureInfo.InvariantCulture) + "$",
            };

            // The value may end with the beginning of the quote.
            var quoted = value + quote;
            if (quoted.IndexOf(quote, StringComparison.Ordinal) == value.Length)
            {
                return quote + quoted;
            }
        }
    }

    /// <summary>The name of a function: words that may name functions only (<c>left</c>, <c>overlaps</c>) need no quotes here.</summary>
    internal static string QuoteFunctionName(string name) => IsPlain(name, KeywordCategory.TypeOrFunctionName) ? name : QuoteIdentifier(name);

    /// <summary>Whether the value can be written without quotes where any word but a reserved one may stand.</summary>
    internal static bool IsNonReservedWord(string value) =>
        IsPlain(value, KeywordCategory.ColumnName) || IsPlain(value, KeywordCategory.TypeOrFunctionName);

    private static bool IsPlain(string name, KeywordCategory allowed)
    {
        if (name.Length == 0 || name[0] is not ((>= 'a' and <= 'z') or '_'))
        {
            return false;
        }

        foreach (var c in name)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '_'))
            {
                return false;
            }
        }

        var category = Keywords.GetCategory(Keywords.Find(name));
        return category is KeywordCategory.None or KeywordCategory.Unreserved || category == allowed;
    }
}
