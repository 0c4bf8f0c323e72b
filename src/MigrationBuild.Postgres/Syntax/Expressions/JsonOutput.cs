using MigrationBuild.Postgres.Syntax.Types;

namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>RETURNING type [FORMAT JSON]</c></summary>
public sealed record JsonOutput(TypeName Type, JsonFormat? Format) : SyntaxNode
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Type, Format };
}
