using MigrationBuild.Postgres.Syntax.Types;

namespace MigrationBuild.Postgres.Syntax.Objects;

/// <summary>A transform.</summary>
public sealed record TransformObject(TypeName Type, Identifier Language) : ObjectAddress
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Type, Language };
}
