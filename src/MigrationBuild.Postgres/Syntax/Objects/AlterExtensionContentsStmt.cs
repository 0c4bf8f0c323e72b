namespace MigrationBuild.Postgres.Syntax.Objects;

/// <summary><c>ALTER EXTENSION … ADD|DROP object</c></summary>
/// <param name="Name">The extension whose members change.</param>
/// <param name="IsDropped">Whether it is <c>DROP</c>: the object stays and belongs to the extension no more.</param>
/// <param name="ObjectType">The words for the object's kind.</param>
/// <param name="Object">The object that joins or leaves the extension.</param>
public sealed record AlterExtensionContentsStmt(
    Identifier Name,
    bool IsDropped,
    ObjectType ObjectType,
    ObjectAddress Object) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Object };
}
