using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Linting.Effects;

/// <summary>What the checks of tables say of the rows of a new partition, so that nobody needs to look (<c>ConstraintImpliedByRelConstraint</c>).</summary>
internal sealed class PartitionProof
{
    private readonly NameScope _names;
    private readonly Expression _condition;

    private PartitionProof(NameScope names, Expression condition) => (_names, _condition) = (names, condition);

    /// <summary>Null where the bound is not known, or is none that a condition can say.</summary>
    public static PartitionProof? Of(NameScope names, QualifiedName partitioned, PartitionBoundSpec? bound)
    {
        if (bound is null || names.Catalog.FindTable(partitioned) is not { PartitionKey: { } key } table)
        {
            return null;
        }

        var row = ExpressionContext.Of(names, partitioned.Schema, table).Condition();
        return PartitionConstraints.ConditionOf(key, bound) is { } text && Canonical(SqlExpressions.Parse(text, row)) is { } condition
            ? new PartitionProof(names, condition)
            : null;
    }

    /// <summary>Whether every row of the table is one of the partition.</summary>
    public bool HoldsFor(QualifiedName table) => Implication.Holds(Known(table), _condition);

    /// <summary>Whether no row of the table is one of the partition.</summary>
    public bool ExcludesAllOf(QualifiedName table) => Implication.Holds(Known(table), new BoolExpr(BoolExprKind.Not, EquatableArray.Create(_condition)));

    private IEnumerable<Expression> Known(QualifiedName name)
    {
        var table = _names.Catalog.FindTable(name);
        var checks = table?.Constraints.OfType<CheckConstraint>().Where(check => check.Validated).Select(check => Canonical(check.Expression)).OfType<Expression>() ?? [];
        return checks.Concat(table?.Columns.Where(column => column.NotNull).Select(column => (Expression)new NullTest(new ColumnRef(EquatableArray.Create(new Identifier(column.Name))), IsNegated: true)) ?? []);
    }

    /// <summary>In the form that is compared, whoever wrote it.</summary>
    private static Expression? Canonical(SqlExpression? expression) => expression is null ? null : SqlParser.ParseExpression(expression.Canonical).Node;
}
