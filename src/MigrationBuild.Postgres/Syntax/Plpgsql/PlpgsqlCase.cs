using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Plpgsql;

/// <summary><c>CASE … WHEN … END CASE</c></summary>
public sealed record PlpgsqlCase(
    EquatableArray<PlpgsqlBranch> Branches,
    EquatableArray<PlpgsqlStatement> Else) : PlpgsqlStatement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Branches, Else };
}
