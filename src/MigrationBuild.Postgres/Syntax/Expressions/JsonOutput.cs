using MigrationBuild.Postgres.Syntax.Types;

namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>RETURNING type [FORMAT JSON]</c></summary>
/// <param name="Type">The type after <c>RETURNING</c>.</param>
/// <param name="Format">The <c>FORMAT JSON</c> clause after it, or null.</param>
public sealed record JsonOutput(TypeName Type, JsonFormat? Format) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Type, Format };
}
