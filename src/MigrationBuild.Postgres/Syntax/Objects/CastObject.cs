using MigrationBuild.Postgres.Syntax.Types;

namespace MigrationBuild.Postgres.Syntax.Objects;

/// <summary>A cast.</summary>
public sealed record CastObject(TypeName Source, TypeName Target) : ObjectAddress
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Source, Target };
}
