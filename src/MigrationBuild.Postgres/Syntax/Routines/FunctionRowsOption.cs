using MigrationBuild.Postgres.Syntax.Expressions;

namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary><c>ROWS …</c></summary>
public sealed record FunctionRowsOption(NumericConstant Rows) : FunctionOption
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Rows };
}
