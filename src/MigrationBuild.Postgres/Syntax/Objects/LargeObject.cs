using MigrationBuild.Postgres.Syntax.Expressions;

namespace MigrationBuild.Postgres.Syntax.Objects;

/// <summary>A large object by its number.</summary>
/// <param name="Oid">Its number, as <c>pg_largeobject_metadata.oid</c> has it.</param>
public sealed record LargeObject(NumericConstant Oid) : ObjectAddress
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Oid };
}
