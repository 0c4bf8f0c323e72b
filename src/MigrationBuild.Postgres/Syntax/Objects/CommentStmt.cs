using MigrationBuild.Postgres.Syntax.Expressions;

namespace MigrationBuild.Postgres.Syntax.Objects;

/// <summary><c>COMMENT ON … IS …</c>; null removes the comment.</summary>
/// <param name="ObjectType">The words for the object's kind.</param>
/// <param name="Object">The object after them; a column is a <see cref="NamedObject"/> <c>table.column</c>.</param>
/// <param name="Comment">The text after <c>IS</c>, which replaces the comment there was; null is <c>NULL</c>.</param>
public sealed record CommentStmt(ObjectType ObjectType, ObjectAddress Object, StringConstant? Comment) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Object, Comment };
}
