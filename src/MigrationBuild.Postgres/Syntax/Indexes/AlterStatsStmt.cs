using MigrationBuild.Postgres.Syntax.Expressions;

namespace MigrationBuild.Postgres.Syntax.Indexes;

/// <summary><c>ALTER STATISTICS … SET STATISTICS …</c>; null is DEFAULT.</summary>
public sealed record AlterStatsStmt(bool IfExists, ObjectName Name, NumericConstant? Target) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Target };
}
