using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Printing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Expressions;

/// <summary>Makes the expressions that a catalog holds.</summary>
public static class SqlExpressions
{
    /// <summary>The expression with the canonical form that it has in that context.</summary>
    public static SqlExpression FromSyntax(Expression expression, ExpressionContext context)
        => new(expression, SqlPrinter.Print(ExpressionCanonicalizer.Canonicalize(expression, context)));
}
