using MigrationBuild.Postgres.Syntax.Expressions;

namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary><c>COST …</c></summary>
public sealed record FunctionCostOption(NumericConstant Cost) : FunctionOption
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Cost };
}
