using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Plpgsql;

/// <summary><c>EXECUTE …</c>, with the statements of the command where that is a constant.</summary>
public sealed record PlpgsqlExecute(Expression? Command, EquatableArray<Statement> Statements) : PlpgsqlStatement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Command, Statements };
}
