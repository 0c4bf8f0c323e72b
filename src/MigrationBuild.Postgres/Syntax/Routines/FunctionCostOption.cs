using MigrationBuild.Postgres.Syntax.Expressions;

namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary><c>COST …</c></summary>
/// <param name="Cost">The cost of one call, in units of <c>cpu_operator_cost</c>; PostgreSQL's default is 100, and 1 for C.</param>
public sealed record FunctionCostOption(NumericConstant Cost) : FunctionOption
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Cost };
}
