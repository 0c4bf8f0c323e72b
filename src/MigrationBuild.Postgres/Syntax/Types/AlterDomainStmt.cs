namespace MigrationBuild.Postgres.Syntax.Types;

/// <summary><c>ALTER DOMAIN …</c></summary>
/// <param name="Name">The domain, perhaps with its schema.</param>
/// <param name="Command">What is done to it; renaming, owner and schema are statements of their own.</param>
public sealed record AlterDomainStmt(ObjectName Name, AlterDomainCmd Command) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Command };
}
