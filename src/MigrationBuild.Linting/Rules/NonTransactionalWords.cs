using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Syntax.Indexes;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules;

/// <summary>The words for which a statement cannot run in a transaction: its first ones, to CONCURRENTLY where it has that.</summary>
internal static class NonTransactionalWords
{
    public static TextSpan Find(StatementContext context)
    {
        var statement = context.Statement;
        var keyword = statement switch
        {
            IndexStmt index => index.IndexKeyword.Span,
            DropStmt drop => drop.ObjectKeyword.Span,
            ReindexStmt reindex => reindex.TargetKeyword.Span,
            _ => Words.First(context.File, statement.Span),
        };
        var rest = TextSpan.FromBounds(keyword.End, statement.Span.End);
        var word = Words.Find(context.File, rest, "CONCURRENTLY");
        return TextSpan.FromBounds(statement.Span.Start, word == rest ? keyword.End : word.End);
    }
}
