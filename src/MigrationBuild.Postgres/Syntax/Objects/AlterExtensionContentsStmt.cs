namespace MigrationBuild.Postgres.Syntax.Objects;

/// <summary><c>ALTER EXTENSION … ADD|DROP object</c></summary>
public sealed record AlterExtensionContentsStmt(
    Identifier Name,
    bool IsDropped,
    ObjectType ObjectType,
    ObjectAddress Object) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Object };
}
