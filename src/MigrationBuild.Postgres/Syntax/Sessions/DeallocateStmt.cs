namespace MigrationBuild.Postgres.Syntax.Sessions;

/// <summary><c>DEALLOCATE …</c>; null is ALL.</summary>
/// <param name="Name">The statement, as <c>PREPARE</c> named it.</param>
public sealed record DeallocateStmt(Identifier? Name) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name };
}
