namespace MigrationBuild.Postgres.Syntax.Types;

/// <summary><c>ALTER COLLATION … REFRESH VERSION</c></summary>
/// <param name="Name">The collation whose recorded version becomes that of the library.</param>
public sealed record AlterCollationStmt(ObjectName Name) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name };
}
