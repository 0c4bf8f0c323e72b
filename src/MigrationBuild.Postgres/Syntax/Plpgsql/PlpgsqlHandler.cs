using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Plpgsql;

/// <summary><c>WHEN condition OR … THEN …</c> of a block's EXCEPTION part; the conditions in lower case, a code as <c>sqlstate '42710'</c>.</summary>
/// <param name="Conditions">
/// The names and codes between the <c>OR</c>s; <c>others</c> is all but <c>query_canceled</c> and <c>assert_failure</c>.
/// </param>
/// <param name="Statements">What follows <c>THEN</c>.</param>
public sealed record PlpgsqlHandler(EquatableArray<string> Conditions, EquatableArray<PlpgsqlStatement> Statements) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Statements };
}
