using MigrationBuild.Linting.Rules;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Fixes;

/// <summary>Inserts CONCURRENTLY, and sees to it that the statement runs outside of a transaction: by its file's directive, or in a file of its own.</summary>
internal static class ConcurrentlyFix
{
    /// <param name="title">What the fix is called.</param>
    /// <param name="keyword">The word that CONCURRENTLY goes behind.</param>
    public static Fix? Create(StatementContext context, string title, KeywordSpan keyword) => Create(context, title, keyword.Span);

    /// <param name="title">What the fix is called.</param>
    /// <param name="words">The words that CONCURRENTLY goes behind.</param>
    public static Fix? Create(StatementContext context, string title, TextSpan words)
    {
        if (TransactionDirective.EnsureNone(context) is { } edits)
        {
            return Fix.Create(title, [.. edits, TextEdit.Insert(words.End, " CONCURRENTLY")]);
        }

        var statement = context.Statement.Span;
        return StatementMove.Create(context, title, context.File.Substring(statement).Insert(words.End - statement.Start, " CONCURRENTLY"));
    }
}
