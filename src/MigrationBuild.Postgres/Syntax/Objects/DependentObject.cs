namespace MigrationBuild.Postgres.Syntax.Objects;

/// <summary>What lives on a relation or domain and is named with it: <c>name ON table</c> of a trigger, rule, policy or constraint.</summary>
/// <param name="Name">The trigger, rule, policy or constraint.</param>
/// <param name="Relation">The relation after <c>ON</c>, or the domain after <c>ON DOMAIN</c>.</param>
public sealed record DependentObject(Identifier Name, ObjectName Relation) : ObjectAddress
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Relation };
}
