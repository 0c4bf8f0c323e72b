namespace MigrationBuild.Postgres.Syntax.Objects;

/// <summary>An operator class or family of an access method.</summary>
public sealed record MethodObject(ObjectName Name, Identifier AccessMethod) : ObjectAddress
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, AccessMethod };
}
