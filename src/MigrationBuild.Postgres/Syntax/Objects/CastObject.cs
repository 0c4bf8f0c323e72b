using MigrationBuild.Postgres.Syntax.Types;

namespace MigrationBuild.Postgres.Syntax.Objects;

/// <summary>A cast.</summary>
/// <param name="Source">The type before <c>AS</c>.</param>
/// <param name="Target">The type after <c>AS</c>.</param>
public sealed record CastObject(TypeName Source, TypeName Target) : ObjectAddress
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Source, Target };
}
