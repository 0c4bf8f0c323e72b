using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Printing;

/// <content>What statements are put together from: clauses that may be absent, lists, and the words that most families share.</content>
internal sealed partial class SqlWriter
{
    private void WriteIf(bool condition, string text)
    {
        if (condition)
        {
            Write(text);
        }
    }

    /// <summary>A clause that begins with WITH. Behind IS JSON that word belongs to WITH UNIQUE KEYS, unless what goes without saying is said there.</summary>
    private void WriteWithIf(bool condition, string clause)
    {
        WriteIf(condition && _output.Length == _endOfJsonTest, " WITHOUT UNIQUE KEYS");
        WriteIf(condition, clause);
    }

    private void WriteIfExists(bool ifExists) => WriteIf(ifExists, "IF EXISTS ");

    private void WriteIfNotExists(bool ifNotExists) => WriteIf(ifNotExists, "IF NOT EXISTS ");

    private void WriteLiteral(string value) => Write(SqlPrinter.QuoteLiteral(value));

    /// <summary>A clause: nothing where there is no node.</summary>
    private void WriteAfter(string words, SyntaxNode? node)
    {
        if (node is not null)
        {
            Write(words);
            Write(node);
        }
    }

    /// <summary>A clause with a word that may be a string instead: an empty one must be.</summary>
    private void WriteWordAfter(string words, Identifier? word)
    {
        if (word is { Name: "" })
        {
            Write(words + "''");
        }
        else
        {
            WriteAfter(words, word);
        }
    }

    /// <summary>A clause with a list: nothing where the list is empty.</summary>
    private void WriteListAfter<T>(string words, EquatableArray<T> nodes)
        where T : SyntaxNode
    {
        if (!nodes.IsEmpty)
        {
            Write(words);
            WriteList(nodes);
        }
    }

    /// <summary>A clause with a list in parentheses: nothing where the list is empty.</summary>
    private void WriteParenthesizedAfter<T>(string words, EquatableArray<T> nodes)
        where T : SyntaxNode
    {
        if (!nodes.IsEmpty)
        {
            Write(words);
            WriteParenthesized(nodes);
        }
    }

    /// <summary>A clause with a condition in parentheses: nothing where there is none.</summary>
    private void WriteParenthesizedAfter(string words, SyntaxNode? node)
    {
        if (node is not null)
        {
            Write(words);
            WriteParenthesized(node);
        }
    }

    /// <summary>Clauses that follow one another, each with a blank before it.</summary>
    private void WriteSpaced<T>(EquatableArray<T> nodes)
        where T : SyntaxNode
    {
        foreach (var node in nodes)
        {
            WriteAfter(" ", node);
        }
    }

    private void WriteParenthesized(SyntaxNode node)
    {
        Write("(");
        Write(node);
        Write(")");
    }

    private void WriteList<T>(EquatableArray<T> nodes)
        where T : SyntaxNode => WriteList(nodes, Write);

    private void WriteParenthesized<T>(EquatableArray<T> nodes)
        where T : SyntaxNode => WriteParenthesized(nodes, Write);

    private void WriteList<T>(EquatableArray<T> items, Action<T> write, string separator = ", ")
    {
        for (var i = 0; i < items.Count; i++)
        {
            WriteIf(i > 0, separator);
            write(items[i]);
        }
    }

    private void WriteParenthesized<T>(EquatableArray<T> items, Action<T> write)
    {
        Write("(");
        WriteList(items, write);
        Write(")");
    }

    /// <summary>A value, or DEFAULT for none.</summary>
    private void WriteOrDefault(SyntaxNode? node)
    {
        WriteIf(node is null, "DEFAULT");
        WriteAfter("", node);
    }

    private void WriteBehavior(DropBehavior behavior)
    {
        WriteIf(behavior == DropBehavior.Cascade, " CASCADE");
        WriteIf(behavior == DropBehavior.Restrict, " RESTRICT");
    }
}
