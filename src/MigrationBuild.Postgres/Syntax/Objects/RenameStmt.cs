namespace MigrationBuild.Postgres.Syntax.Objects;

/// <summary>
/// <c>ALTER … RENAME …</c>: of an object, or of the part of it (column, constraint, attribute) that <paramref name="SubName"/> names.
/// </summary>
public sealed record RenameStmt(
    ObjectType ObjectType,
    ObjectType? RelationType,
    bool IfExists,
    ObjectAddress Object,
    Identifier? SubName,
    Identifier NewName,
    DropBehavior Behavior) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Object, SubName, NewName };
}
