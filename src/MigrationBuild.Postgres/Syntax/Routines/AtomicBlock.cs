using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary><c>BEGIN ATOMIC … END</c></summary>
public sealed record AtomicBlock(EquatableArray<Statement> Statements) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Statements };
}
