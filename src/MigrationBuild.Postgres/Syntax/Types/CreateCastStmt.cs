using MigrationBuild.Postgres.Syntax.Objects;

namespace MigrationBuild.Postgres.Syntax.Types;

/// <summary><c>CREATE CAST …</c></summary>
/// <param name="Source">The type before <c>AS</c>.</param>
/// <param name="Target">The type after <c>AS</c>.</param>
/// <param name="Method"><c>WITH FUNCTION</c>, <c>WITHOUT FUNCTION</c> or <c>WITH INOUT</c>.</param>
/// <param name="Function">The function of <see cref="CastMethod.Function"/>; else null.</param>
/// <param name="Context"><c>AS ASSIGNMENT</c>, <c>AS IMPLICIT</c> or neither.</param>
public sealed record CreateCastStmt(
    TypeName Source,
    TypeName Target,
    CastMethod Method,
    ObjectWithArgs? Function,
    CastContext Context) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Source, Target, Function };
}
