using MigrationBuild.Postgres.Syntax.Expressions;

namespace MigrationBuild.Postgres.Syntax.Types;

/// <summary><c>CREATE CONVERSION …</c></summary>
/// <param name="IsDefault">Whether <c>DEFAULT</c> is written: the one between the two encodings that PostgreSQL uses.</param>
/// <param name="Name">The conversion, unique in its schema.</param>
/// <param name="Source">The encoding after <c>FOR</c>.</param>
/// <param name="Target">The encoding after <c>TO</c>.</param>
/// <param name="Function">The function after <c>FROM</c>.</param>
public sealed record CreateConversionStmt(
    bool IsDefault,
    ObjectName Name,
    StringConstant Source,
    StringConstant Target,
    ObjectName Function) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Source, Target, Function };
}
