using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Plpgsql;

/// <summary>A loop of any kind; its span holds its head.</summary>
public sealed record PlpgsqlLoop(EquatableArray<PlpgsqlStatement> Statements) : PlpgsqlStatement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Statements };
}
