using MigrationBuild.Postgres.Syntax.Types;

namespace MigrationBuild.Postgres.Syntax.Objects;

/// <summary>A type or domain.</summary>
/// <param name="Type">The type or domain, in any spelling of types.</param>
public sealed record TypeObject(TypeName Type) : ObjectAddress
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Type };
}
