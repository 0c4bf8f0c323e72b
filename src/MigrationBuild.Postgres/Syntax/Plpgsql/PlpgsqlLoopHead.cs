using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Plpgsql;

/// <summary>What stands before LOOP.</summary>
/// <param name="Kind">Which loop it is.</param>
/// <param name="Targets">The variables of FOR and FOREACH.</param>
/// <param name="Query">The query of a loop over rows.</param>
/// <param name="Execute">The command of a loop over the rows of a dynamic query.</param>
/// <param name="Expressions">The condition of WHILE; the bounds and the step of a range; the array; the cursor.</param>
public sealed record PlpgsqlLoopHead(
    PlpgsqlLoopKind Kind,
    EquatableArray<Expression> Targets,
    Statement? Query,
    PlpgsqlExecute? Execute,
    EquatableArray<Expression> Expressions) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Targets, Query, Execute, Expressions };
}
