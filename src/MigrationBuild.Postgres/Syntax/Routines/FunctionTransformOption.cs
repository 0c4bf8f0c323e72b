using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary><c>TRANSFORM FOR TYPE …</c></summary>
/// <param name="Types">The types after <c>FOR TYPE</c> for which the function has transforms applied.</param>
public sealed record FunctionTransformOption(EquatableArray<TypeName> Types) : FunctionOption
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Types };
}
