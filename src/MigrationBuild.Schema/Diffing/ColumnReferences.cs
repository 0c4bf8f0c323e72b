using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing;

/// <summary>The columns that an expression of a table names.</summary>
internal static class ColumnReferences
{
    public static IEnumerable<string> In(SqlExpression? expression) => expression is null ? [] : In(expression.Syntax);

    private static IEnumerable<string> In(SyntaxNode node)
        => node is ColumnRef reference ? [reference.Name] : node.ChildNodes().SelectMany(In);
}
