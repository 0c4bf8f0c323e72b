using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Plpgsql;

/// <summary>A statement of SQL that stands in the body.</summary>
/// <param name="Statement">The statement, without its INTO clause.</param>
/// <param name="Into">The variables that <c>INTO</c> stores its row in.</param>
public sealed record PlpgsqlSql(Statement Statement, EquatableArray<Expression> Into = default) : PlpgsqlStatement
{
    /// <summary>The statement; the variables, which stand within it, are no children.</summary>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Statement };
}
