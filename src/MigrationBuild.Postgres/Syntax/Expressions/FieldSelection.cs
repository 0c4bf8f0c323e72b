namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>.field</c></summary>
public sealed record FieldSelection(Identifier Name) : IndirectionElement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name };
}
