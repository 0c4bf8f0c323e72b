namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>.field</c></summary>
/// <param name="Name">The field's name after the dot.</param>
public sealed record FieldSelection(Identifier Name) : IndirectionElement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name };
}
