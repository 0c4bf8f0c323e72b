using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Indexes;

/// <summary><c>CREATE STATISTICS …</c></summary>
public sealed record CreateStatsStmt(
    bool IfNotExists,
    ObjectName? Name,
    EquatableArray<Identifier> Kinds,
    EquatableArray<Expression> Expressions,
    EquatableArray<FromItem> From) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Kinds, Expressions, From };
}
