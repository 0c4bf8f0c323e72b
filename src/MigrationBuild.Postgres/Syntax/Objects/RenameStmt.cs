namespace MigrationBuild.Postgres.Syntax.Objects;

/// <summary>
/// <c>ALTER … RENAME …</c>: of an object, or of the part of it (column, constraint, attribute) that <paramref name="SubName"/> names.
/// </summary>
/// <param name="ObjectType">The kind of what gets a new name: the object's, or Column, Constraint, DomainConstraint or Attribute.</param>
/// <param name="RelationType">The kind of the object that the part belongs to; null where the object itself is renamed.</param>
/// <param name="IfExists">Whether <c>IF EXISTS</c> is written: what is missing is then a notice, no error.</param>
/// <param name="Object">The object, or the one that the part belongs to.</param>
/// <param name="SubName">The part's old name; null where the object itself is renamed.</param>
/// <param name="NewName">The name after <c>TO</c>, never qualified.</param>
/// <param name="Behavior"><c>CASCADE</c>, which renames an attribute in typed tables too, <c>RESTRICT</c> or neither.</param>
public sealed record RenameStmt(
    ObjectType ObjectType,
    ObjectType? RelationType,
    bool IfExists,
    ObjectAddress Object,
    Identifier? SubName,
    Identifier NewName,
    DropBehavior Behavior) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Object, SubName, NewName };
}
