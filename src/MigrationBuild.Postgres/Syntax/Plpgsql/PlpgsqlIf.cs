using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Plpgsql;

/// <summary><c>IF … ELSIF … ELSE … END IF</c></summary>
/// <param name="Branches">The branch of <c>IF</c> and those of <c>ELSIF</c>, in order.</param>
/// <param name="Else">What follows <c>ELSE</c>; none where there is none.</param>
public sealed record PlpgsqlIf(EquatableArray<PlpgsqlBranch> Branches, EquatableArray<PlpgsqlStatement> Else) : PlpgsqlStatement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Branches, Else };
}
