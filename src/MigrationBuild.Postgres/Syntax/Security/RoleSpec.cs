namespace MigrationBuild.Postgres.Syntax.Security;

/// <summary>A role: by name or by the word for it.</summary>
/// <param name="Kind">The word, or that it is a name.</param>
/// <param name="Name">The name; null where it is a word.</param>
public sealed record RoleSpec(RoleSpecKind Kind, Identifier? Name) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name };
}
