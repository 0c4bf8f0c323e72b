using MigrationBuild.Postgres.Syntax.Objects;

namespace MigrationBuild.Postgres.Syntax.Types;

/// <summary><c>CREATE TRANSFORM …</c></summary>
public sealed record CreateTransformStmt(
    bool OrReplace,
    TypeName Type,
    Identifier Language,
    ObjectWithArgs? FromSql,
    ObjectWithArgs? ToSql) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Type, Language, FromSql, ToSql };
}
