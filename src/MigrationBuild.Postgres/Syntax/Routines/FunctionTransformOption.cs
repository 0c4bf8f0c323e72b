using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary><c>TRANSFORM FOR TYPE …</c></summary>
public sealed record FunctionTransformOption(EquatableArray<TypeName> Types) : FunctionOption
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Types };
}
