namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary><c>CREATE OPERATOR FAMILY …</c></summary>
/// <param name="Name">The operator family, empty at first.</param>
/// <param name="AccessMethod">The access method after <c>USING</c>.</param>
public sealed record CreateOpFamilyStmt(ObjectName Name, Identifier AccessMethod) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, AccessMethod };
}
