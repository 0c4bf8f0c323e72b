using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Objects;

namespace MigrationBuild.Postgres.Printing;

/// <content>Words that PostgreSQL knows although its grammar has names or strings in their place.</content>
internal sealed partial class SqlWriter
{
    /// <summary>
    /// The name of an option, a privilege and the like: in capitals where it needs no quotes. Of the key words that are no names the grammar takes
    /// those of <paramref name="keywords"/> here.
    /// </summary>
    private void WriteWord(string word, params string[] keywords)
    {
        var quoted = SqlPrinter.QuoteIdentifier(word);
        Write(quoted == word || keywords.Contains(word) ? word.ToUpperInvariant() : quoted);
    }

    /// <summary>A string that may be written as a word (<c>opt_boolean_or_string</c>).</summary>
    private void WriteWordOrLiteral(string value) =>
        Write(value is "true" or "false" or "on" || SqlPrinter.IsNonReservedWord(value) ? value : SqlPrinter.QuoteLiteral(value));

    private void WriteValue(SyntaxNode value)
    {
        if (value is StringConstant text)
        {
            WriteWordOrLiteral(text.Value);
        }
        else
        {
            Write(value);
        }
    }

    private static string GetText(ObjectType type) => type switch
    {
        ObjectType.AccessMethod => "ACCESS METHOD",
        ObjectType.Aggregate => "AGGREGATE",
        ObjectType.Attribute => "ATTRIBUTE",
        ObjectType.Cast => "CAST",
        ObjectType.Collation => "COLLATION",
        ObjectType.Column => "COLUMN",
        ObjectType.Constraint or ObjectType.DomainConstraint => "CONSTRAINT",
        ObjectType.Conversion => "CONVERSION",
        ObjectType.Database => "DATABASE",
        ObjectType.Domain => "DOMAIN",
        ObjectType.EventTrigger => "EVENT TRIGGER",
        ObjectType.Extension => "EXTENSION",
        ObjectType.ForeignDataWrapper => "FOREIGN DATA WRAPPER",
        ObjectType.ForeignServer => "SERVER",
        ObjectType.ForeignTable => "FOREIGN TABLE",
        ObjectType.Function => "FUNCTION",
        ObjectType.Index => "INDEX",
        ObjectType.Language => "LANGUAGE",
        ObjectType.LargeObject => "LARGE OBJECT",
        ObjectType.MaterializedView => "MATERIALIZED VIEW",
        ObjectType.Operator => "OPERATOR",
        ObjectType.OperatorClass => "OPERATOR CLASS",
        ObjectType.OperatorFamily => "OPERATOR FAMILY",
        ObjectType.Parameter => "PARAMETER",
        ObjectType.Policy => "POLICY",
        ObjectType.Procedure => "PROCEDURE",
        ObjectType.Publication => "PUBLICATION",
        ObjectType.Role => "ROLE",
        ObjectType.Routine => "ROUTINE",
        ObjectType.Rule => "RULE",
        ObjectType.Schema => "SCHEMA",
        ObjectType.Sequence => "SEQUENCE",
        ObjectType.Statistics => "STATISTICS",
        ObjectType.Subscription => "SUBSCRIPTION",
        ObjectType.Table => "TABLE",
        ObjectType.Tablespace => "TABLESPACE",
        ObjectType.TextSearchConfiguration => "TEXT SEARCH CONFIGURATION",
        ObjectType.TextSearchDictionary => "TEXT SEARCH DICTIONARY",
        ObjectType.TextSearchParser => "TEXT SEARCH PARSER",
        ObjectType.TextSearchTemplate => "TEXT SEARCH TEMPLATE",
        ObjectType.Transform => "TRANSFORM",
        ObjectType.Trigger => "TRIGGER",
        ObjectType.Type => "TYPE",
        ObjectType.UserMapping => "USER MAPPING",
        _ => "VIEW",
    };
}
