using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary>
/// A call of a function, an aggregate or a window function. What SQL spells in its own syntax (<c>EXTRACT(year FROM x)</c>,
/// <c>POSITION(a IN b)</c>, <c>x AT TIME ZONE z</c>) is a call of the function of <c>pg_catalog</c> that PostgreSQL resolves it to,
/// its arguments in that function's order.
/// </summary>
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
    public FuncCall(ObjectName name, EquatableArray<Expression> arguments)
        : this(name, arguments, false, false, false, default, false, null, null)
    {
    }

    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Arguments, OrderBy, Filter, Over };
}
