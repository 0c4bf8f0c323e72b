namespace MigrationBuild.Postgres.Syntax.Objects;

/// <summary>An object that its name alone tells: a table, a type, a schema, a column (<c>table.column</c>).</summary>
public sealed record NamedObject(ObjectName Name, bool IsOnly) : ObjectAddress
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name };
}
