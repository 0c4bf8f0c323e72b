using MigrationBuild.Postgres.Syntax.Types;

namespace MigrationBuild.Postgres.Syntax.Objects;

/// <summary>A transform.</summary>
/// <param name="Type">The type after <c>FOR</c>.</param>
/// <param name="Language">The language after <c>LANGUAGE</c>.</param>
public sealed record TransformObject(TypeName Type, Identifier Language) : ObjectAddress
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Type, Language };
}
