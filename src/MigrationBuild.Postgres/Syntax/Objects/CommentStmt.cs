using MigrationBuild.Postgres.Syntax.Expressions;

namespace MigrationBuild.Postgres.Syntax.Objects;

/// <summary><c>COMMENT ON … IS …</c>; null removes the comment.</summary>
public sealed record CommentStmt(ObjectType ObjectType, ObjectAddress Object, StringConstant? Comment) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Object, Comment };
}
