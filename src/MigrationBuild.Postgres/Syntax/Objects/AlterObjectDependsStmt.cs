namespace MigrationBuild.Postgres.Syntax.Objects;

/// <summary><c>ALTER … [NO] DEPENDS ON EXTENSION …</c></summary>
public sealed record AlterObjectDependsStmt(
    ObjectType ObjectType,
    ObjectAddress Object,
    bool IsRemoved,
    Identifier Extension) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Object, Extension };
}
