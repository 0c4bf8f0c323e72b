using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary><c>BEGIN ATOMIC … END</c> (PostgreSQL 14)</summary>
/// <param name="Statements">The statements in order, parsed when the function is made.</param>
public sealed record AtomicBlock(EquatableArray<Statement> Statements) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Statements };
}
