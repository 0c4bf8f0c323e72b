namespace MigrationBuild.Postgres.Syntax.Objects;

/// <summary>An object that its name alone tells: a table, a type, a schema, a column (<c>table.column</c>).</summary>
/// <param name="Name">The name in the form that the kind has.</param>
/// <param name="IsOnly">Whether <c>ONLY</c> is written, as in <c>ALTER TABLE ONLY t RENAME COLUMN …</c>.</param>
public sealed record NamedObject(ObjectName Name, bool IsOnly) : ObjectAddress
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name };
}
