using MigrationBuild.Postgres.Syntax.Objects;

namespace MigrationBuild.Postgres.Syntax.Types;

/// <summary><c>CREATE CAST …</c></summary>
public sealed record CreateCastStmt(
    TypeName Source,
    TypeName Target,
    CastMethod Method,
    ObjectWithArgs? Function,
    CastContext Context) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Source, Target, Function };
}
