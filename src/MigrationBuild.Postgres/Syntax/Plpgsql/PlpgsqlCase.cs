using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Plpgsql;

/// <summary><c>CASE … WHEN … END CASE</c></summary>
/// <param name="Operand">What the branches' values are compared with; null where each has a condition.</param>
/// <param name="Branches">The branches in order.</param>
/// <param name="Else">What is done where no branch is.</param>
public sealed record PlpgsqlCase(
    Expression? Operand,
    EquatableArray<PlpgsqlBranch> Branches,
    EquatableArray<PlpgsqlStatement> Else) : PlpgsqlStatement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Operand, Branches, Else };
}
