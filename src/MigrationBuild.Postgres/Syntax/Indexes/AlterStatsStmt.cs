using MigrationBuild.Postgres.Syntax.Expressions;

namespace MigrationBuild.Postgres.Syntax.Indexes;

/// <summary><c>ALTER STATISTICS … SET STATISTICS …</c> (PostgreSQL 13); null is DEFAULT.</summary>
/// <param name="IfExists">Whether <c>IF EXISTS</c> is written: what is missing is then a notice, no error.</param>
/// <param name="Name">The extended statistics object.</param>
/// <param name="Target">The statistics target, 0 to 10000; −1 and null are those of the columns.</param>
public sealed record AlterStatsStmt(bool IfExists, ObjectName Name, NumericConstant? Target) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Target };
}
