namespace MigrationBuild.Postgres.Syntax.Objects;

/// <summary>What lives on a relation or domain and is named with it: <c>name ON table</c> of a trigger, rule, policy or constraint.</summary>
public sealed record DependentObject(Identifier Name, ObjectName Relation) : ObjectAddress
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Relation };
}
