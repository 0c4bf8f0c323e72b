namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>A relation by name, with its descendants unless <c>ONLY</c> is written.</summary>
/// <param name="Name">The relation or common table expression, perhaps with a schema.</param>
/// <param name="IsOnly">Whether <c>ONLY</c> is written: descendants are left out.</param>
/// <param name="Alias">What follows the name, or null.</param>
public sealed record RangeVar(ObjectName Name, bool IsOnly, Alias? Alias) : FromItem
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Alias };
}
