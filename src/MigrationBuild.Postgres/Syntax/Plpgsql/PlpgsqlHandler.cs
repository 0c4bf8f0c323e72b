using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Plpgsql;

/// <summary><c>WHEN condition OR … THEN …</c> of a block's EXCEPTION part; the conditions in lower case, a code as <c>sqlstate '42710'</c>.</summary>
public sealed record PlpgsqlHandler(EquatableArray<string> Conditions, EquatableArray<PlpgsqlStatement> Statements) : SyntaxNode
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Statements };
}
