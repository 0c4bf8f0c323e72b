namespace MigrationBuild.Postgres.Syntax.Types;

/// <summary><c>SET DEFAULT …</c></summary>
/// <param name="Value">The expression after <c>SET DEFAULT</c>.</param>
public sealed record DomainSetDefaultCmd(Expression Value) : AlterDomainCmd
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Value };
}
