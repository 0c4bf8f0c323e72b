using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Plpgsql;

/// <summary><c>[DECLARE …] BEGIN … [EXCEPTION …] END</c></summary>
public sealed record PlpgsqlBlock(
    EquatableArray<PlpgsqlStatement> Statements,
    EquatableArray<PlpgsqlHandler> Handlers) : PlpgsqlStatement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Statements, Handlers };
}
