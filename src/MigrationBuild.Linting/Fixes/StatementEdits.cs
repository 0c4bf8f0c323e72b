using MigrationBuild.Linting.Rules;
using MigrationBuild.Postgres.Syntax.Scripts;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Fixes;

/// <summary>Edits of a file by whole statements; none for a statement that stands in a DO block.</summary>
internal static class StatementEdits
{
    /// <summary>Adds statements behind this one, each on a line of its own: a change of what the migration does.</summary>
    public static Fix? Append(StatementContext context, string title, params string[] statements) =>
        Find(context) is { } at && Append(context.File.Text, at, statements) is { } edit ? Fix.Change(title, edit) : null;

    /// <summary>Adds statements behind this one, each on a line of its own; null where something else than a semicolon ends it.</summary>
    public static TextEdit? Append(string text, ScriptStatement at, IEnumerable<string> statements)
    {
        var added = string.Concat(statements.Select(statement => NewLineOf(text) + statement + ";"));
        return at.FullSpan.End == at.Span.End ? TextEdit.Insert(at.Span.End, ";" + added)
            : text[at.FullSpan.End - 1] == ';' ? TextEdit.Insert(at.FullSpan.End, added)
            : null;
    }

    /// <summary>Takes the statement out, with the comments above it.</summary>
    public static Fix? Remove(StatementContext context, string title) =>
        Find(context) is { } at ? Fix.Change(title, new TextEdit(WithItsLine(context.File.Text, at.FullSpan), "")) : null;

    /// <summary>The range with the line end behind it.</summary>
    public static TextSpan WithItsLine(string text, TextSpan span)
    {
        var end = span.End;
        return TextSpan.FromBounds(
            span.Start,
            string.CompareOrdinal(text, end, "\r\n", 0, 2) == 0 ? end + 2 : end < text.Length && text[end] == '\n' ? end + 1 : end);
    }

    public static string NewLineOf(string text) => text.IndexOf("\r\n", StringComparison.Ordinal) >= 0 ? "\r\n" : "\n";

    public static ScriptStatement? Find(StatementContext context) =>
        context.Script.Statements.FirstOrDefault(each => ReferenceEquals(each.Syntax, context.Statement));
}
