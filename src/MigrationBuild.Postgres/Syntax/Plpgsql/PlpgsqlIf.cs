using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Plpgsql;

/// <summary><c>IF … ELSIF … ELSE … END IF</c></summary>
public sealed record PlpgsqlIf(EquatableArray<PlpgsqlBranch> Branches, EquatableArray<PlpgsqlStatement> Else) : PlpgsqlStatement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Branches, Else };
}
