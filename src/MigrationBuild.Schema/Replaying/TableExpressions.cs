using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <summary>All expressions of a table, and those in the indexes of a materialized view.</summary>
internal static class TableExpressions
{
    /// <summary>The relation with each of its expressions replaced; the context is that of the relation as it is given.</summary>
    public static HeapRelation Map(HeapRelation relation, string schema, Func<SqlExpression, ExpressionContext, SqlExpression> map, NameScope names)
    {
        var row = ExpressionContext.Of(names, schema, relation);
        var mapped = relation with { Indexes = relation.Indexes.Select(index => Map(index, map, row)).ToPersistentMap(index => index.Name) };
        return mapped is Table table ? Map(table, map, row, names) : mapped;
    }

    private static Table Map(Table table, Func<SqlExpression, ExpressionContext, SqlExpression> map, ExpressionContext row, NameScope names)
    {
        var columns = table.Columns.Select(column => column with
        {
            Default = column.Default is { } value ? map(value, new ExpressionContext(names).Value(column.Type)) : null,
            Generated = column.Generated is { } generated
                ? generated with { Expression = map(generated.Expression, row.Value(column.Type)) }
                : null,
        });
        return table with
        {
            Columns = columns.ToEquatableArray(),
            Constraints = table.Constraints.Select(constraint => Map(constraint, map, row)).ToPersistentMap(constraint => constraint.Name),
            Policies = table.Policies.Select(policy => Map(policy, map, row)).ToPersistentMap(policy => policy.Name),
            PartitionKey = table.PartitionKey is { } key ? key with { Elements = key.Elements.Select(element => Map(element, map, row)).ToEquatableArray() } : null,
        };
    }

    public static IEnumerable<SqlExpression> Of(TableIndex index)
        => index.Elements.Select(element => element.Expression).Concat([index.Where]).OfType<SqlExpression>();

    public static IEnumerable<SqlExpression> Of(Policy policy) => new[] { policy.Using, policy.WithCheck }.OfType<SqlExpression>();

    private static Constraint Map(Constraint constraint, Func<SqlExpression, ExpressionContext, SqlExpression> map, ExpressionContext row) => constraint switch
    {
        CheckConstraint check => check with { Expression = map(check.Expression, row.Condition()) },
        ExclusionConstraint exclusion => exclusion with
        {
            Elements = exclusion.Elements.Select(element => element with { Key = Map(element.Key, map, row) }).ToEquatableArray(),
            Where = exclusion.Where is { } where ? map(where, row.Condition()) : null,
        },
        _ => constraint,
    };

    private static TableIndex Map(TableIndex index, Func<SqlExpression, ExpressionContext, SqlExpression> map, ExpressionContext row) => index with
    {
        Elements = index.Elements.Select(element => Map(element, map, row)).ToEquatableArray(),
        Where = index.Where is { } where ? map(where, row.Condition()) : null,
    };

    private static IndexElement Map(IndexElement element, Func<SqlExpression, ExpressionContext, SqlExpression> map, ExpressionContext row)
        => element.Expression is { } expression ? element with { Expression = map(expression, row) } : element;

    private static Policy Map(Policy policy, Func<SqlExpression, ExpressionContext, SqlExpression> map, ExpressionContext row) => policy with
    {
        Using = policy.Using is { } condition ? map(condition, row.Condition()) : null,
        WithCheck = policy.WithCheck is { } check ? map(check, row.Condition()) : null,
    };
}
