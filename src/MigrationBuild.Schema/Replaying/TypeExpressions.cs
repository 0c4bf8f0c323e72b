using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <summary>All expressions of a domain.</summary>
internal static class TypeExpressions
{
    public static Domain Map(Domain domain, Func<SqlExpression, ExpressionContext, SqlExpression> map, NameScope names) => domain with
    {
        Default = domain.Default is { } value ? map(value, new ExpressionContext(names).Value(domain.BaseType)) : null,
        Checks = domain.Checks
            .Select(check => check with { Expression = map(check.Expression, ExpressionContext.OfDomain(names, domain.BaseType)) })
            .ToPersistentMap(check => check.Name),
    };
}
