using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Syntax;

namespace MigrationBuild.Postgres.Printing;

/// <summary>
/// Writes syntax trees as canonical SQL: PostgreSQL's own spelling of types and operators, names quoted where they must be, parentheses only where
/// the tree needs them. Parsing what is printed gives an equal tree.
/// </summary>
public static class SqlPrinter
{
    /// <summary>The SQL of an expression, a type, a name, a query or a statement, on one line and without a semicolon.</summary>
    public static string Print(SyntaxNode node)
    {
        var writer = new SqlWriter();
        writer.Write(node);
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

    /// <summary>The name of a function: words that may name functions only (<c>left</c>, <c>overlaps</c>) need no quotes here.</summary>
    internal static string QuoteFunctionName(string name) => IsPlain(name, KeywordCategory.TypeOrFunctionName) ? name : QuoteIdentifier(name);

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
