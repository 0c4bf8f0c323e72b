using MigrationBuild.Linting.Rules;
using MigrationBuild.Postgres.Syntax.Scripts;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Fixes;

/// <summary>Edits of a file by whole statements; none for a statement that stands in a DO block.</summary>
internal static class StatementEdits
{
    /// <summary>Adds statements behind this one, each on a line of its own.</summary>
    public static Fix? Append(StatementContext context, string title, params string[] statements)
    {
        if (Find(context) is not { } at)
        {
            return null;
        }

        var text = context.File.Text;
        var newLine = text.IndexOf("\r\n", StringComparison.Ordinal) >= 0 ? "\r\n" : "\n";
        var added = string.Concat(statements.Select(statement => newLine + statement + ";"));
        return at.FullSpan.End == at.Span.End ? Fix.Create(title, TextEdit.Insert(at.Span.End, ";" + added))
            : text[at.FullSpan.End - 1] == ';' ? Fix.Create(title, TextEdit.Insert(at.FullSpan.End, added))
            : null;
    }

    /// <summary>Takes the statement out, with the comments above it.</summary>
    public static Fix? Remove(StatementContext context, string title)
    {
        if (Find(context) is not { } at)
        {
            return null;
        }

        var text = context.File.Text;
        var end = at.FullSpan.End;
        var next = string.CompareOrdinal(text, end, "\r\n", 0, 2) == 0 ? end + 2 : end < text.Length && text[end] == '\n' ? end + 1 : end;
        return Fix.Create(title, new TextEdit(TextSpan.FromBounds(at.FullSpan.Start, next), ""));
    }

    private static ScriptStatement? Find(StatementContext context) => context.Script.Statements.FirstOrDefault(each => ReferenceEquals(each.Syntax, context.Statement));
}
