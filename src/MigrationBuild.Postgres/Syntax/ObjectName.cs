using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax;

/// <summary>A possibly qualified name (<c>any_name</c>): <c>name</c>, <c>schema.name</c> or <c>catalog.schema.name</c>.</summary>
/// <param name="Parts">The parts between the dots, the object's own name last.</param>
public sealed record ObjectName(EquatableArray<Identifier> Parts) : SyntaxNode
{
    /// <summary>The object's own name: the last part.</summary>
    public string Name => Parts[Parts.Count - 1].Name;

    /// <summary>The schema that was written, or null where the search path decides.</summary>
    public string? Schema => Parts.Count > 1 ? Parts[Parts.Count - 2].Name : null;

    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => Parts;

    /// <summary>The parts with dots between them and without quotes, which need not be SQL.</summary>
    public override string ToString() => string.Join(".", Parts);
}
