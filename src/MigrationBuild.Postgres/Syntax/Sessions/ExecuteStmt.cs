using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Sessions;

/// <summary><c>EXECUTE …</c></summary>
public sealed record ExecuteStmt(Identifier Name, EquatableArray<Expression> Arguments) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Arguments };
}
