using MigrationBuild.Linting.Rules;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Fixes;

/// <summary>Inserts CONCURRENTLY, and sees to it that the statement runs outside of a transaction.</summary>
internal static class ConcurrentlyFix
{
    /// <param name="title">What the fix is called.</param>
    /// <param name="keyword">The word that CONCURRENTLY goes behind.</param>
    public static Fix? Create(StatementContext context, string title, KeywordSpan keyword) => Create(context, title, keyword.Span);

    /// <param name="title">What the fix is called.</param>
    /// <param name="words">The words that CONCURRENTLY goes behind.</param>
    public static Fix? Create(StatementContext context, string title, TextSpan words) =>
        TransactionDirective.EnsureNone(context) is { } edits
            ? Fix.Create(title, [.. edits, TextEdit.Insert(words.End, " CONCURRENTLY")])
            : null;
}
