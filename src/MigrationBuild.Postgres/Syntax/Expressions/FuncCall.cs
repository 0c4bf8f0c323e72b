using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary>
/// A call of a function, an aggregate or a window function. What SQL spells in its own syntax (<c>EXTRACT(year FROM x)</c>,
/// <c>POSITION(a IN b)</c>, <c>x AT TIME ZONE z</c>) is a call of the function of <c>pg_catalog</c> that PostgreSQL resolves it to,
/// its arguments in that function's order.
/// </summary>
/// <param name="Name">The function's name; one that SQL has its own syntax for is qualified with <c>pg_catalog</c>.</param>
/// <param name="Arguments">The arguments in order; a named one is a <see cref="NamedArgExpr"/>.</param>
/// <param name="IsStar">Whether it is <c>f(*)</c>, which has no arguments.</param>
/// <param name="IsDistinct">Whether <c>DISTINCT</c> stands before the arguments of an aggregate.</param>
/// <param name="IsVariadic">Whether <c>VARIADIC</c> stands before the last argument: an array of the variadic parameter's values.</param>
/// <param name="OrderBy">The order in which an aggregate takes its rows, in the parentheses or after <c>WITHIN GROUP</c>.</param>
/// <param name="IsWithinGroup">Whether <see cref="OrderBy"/> is that of <c>WITHIN GROUP (…)</c>.</param>
/// <param name="Filter">The condition in <c>FILTER (WHERE …)</c>, or null.</param>
/// <param name="Over">The window after <c>OVER</c>; null where it is no window function.</param>
public sealed record FuncCall(
    ObjectName Name,
    EquatableArray<Expression> Arguments,
    bool IsStar,
    bool IsDistinct,
    bool IsVariadic,
    EquatableArray<SortBy> OrderBy,
    bool IsWithinGroup,
    Expression? Filter,
    WindowDef? Over) : Expression
{
    /// <summary>A plain call: <c>name(arguments)</c>.</summary>
    public FuncCall(ObjectName name, EquatableArray<Expression> arguments)
        : this(name, arguments, false, false, false, default, false, null, null)
    {
    }

    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Arguments, OrderBy, Filter, Over };
}
