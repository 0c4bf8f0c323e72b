using MigrationBuild.Postgres.Syntax.Expressions;

namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary><c>ROWS …</c></summary>
/// <param name="Rows">The number of rows that a set-returning function is expected to give; PostgreSQL's default is 1000.</param>
public sealed record FunctionRowsOption(NumericConstant Rows) : FunctionOption
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Rows };
}
