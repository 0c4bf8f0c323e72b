using MigrationBuild.Postgres.Syntax.Objects;

namespace MigrationBuild.Postgres.Syntax.Types;

/// <summary><c>CREATE TRANSFORM …</c></summary>
/// <param name="OrReplace">Whether <c>OR REPLACE</c> is written.</param>
/// <param name="Type">The type after <c>FOR</c>.</param>
/// <param name="Language">The language after <c>LANGUAGE</c>.</param>
/// <param name="FromSql">The function of <c>FROM SQL WITH FUNCTION</c>; null keeps the default.</param>
/// <param name="ToSql">The function of <c>TO SQL WITH FUNCTION</c>; null keeps the default.</param>
public sealed record CreateTransformStmt(
    bool OrReplace,
    TypeName Type,
    Identifier Language,
    ObjectWithArgs? FromSql,
    ObjectWithArgs? ToSql) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Type, Language, FromSql, ToSql };
}
