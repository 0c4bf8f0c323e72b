namespace MigrationBuild.Postgres.Syntax.Databases;

/// <summary><c>DROP TABLESPACE …</c></summary>
/// <param name="IfExists">Whether <c>IF EXISTS</c> is written: what is missing is then a notice, no error.</param>
/// <param name="Name">The tablespace, which must be empty in every database.</param>
public sealed record DropTableSpaceStmt(bool IfExists, Identifier Name) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name };
}
