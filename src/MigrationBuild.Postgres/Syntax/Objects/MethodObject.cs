namespace MigrationBuild.Postgres.Syntax.Objects;

/// <summary>An operator class or family of an access method.</summary>
/// <param name="Name">The operator class or family.</param>
/// <param name="AccessMethod">The access method after <c>USING</c>, which is part of its name.</param>
public sealed record MethodObject(ObjectName Name, Identifier AccessMethod) : ObjectAddress
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, AccessMethod };
}
