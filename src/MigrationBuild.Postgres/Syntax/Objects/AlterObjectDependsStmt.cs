namespace MigrationBuild.Postgres.Syntax.Objects;

/// <summary><c>ALTER … [NO] DEPENDS ON EXTENSION …</c></summary>
/// <param name="ObjectType">The words for the object's kind: a function, procedure, routine, trigger, materialized view or index.</param>
/// <param name="Object">The object that is dropped with the extension.</param>
/// <param name="IsRemoved">Whether <c>NO</c> is written (PostgreSQL 13): the dependency goes.</param>
/// <param name="Extension">The extension after <c>DEPENDS ON EXTENSION</c>.</param>
public sealed record AlterObjectDependsStmt(
    ObjectType ObjectType,
    ObjectAddress Object,
    bool IsRemoved,
    Identifier Extension) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Object, Extension };
}
