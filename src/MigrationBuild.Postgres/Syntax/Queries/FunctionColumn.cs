using MigrationBuild.Postgres.Syntax.Types;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>A column that a function returning <c>record</c> is said to have.</summary>
/// <param name="Name">The name by which the query knows it.</param>
/// <param name="Type">The type that the function's records must have there.</param>
/// <param name="Collation">The collation after <c>COLLATE</c>; null is the type's default.</param>
public sealed record FunctionColumn(Identifier Name, TypeName Type, ObjectName? Collation) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Type, Collation };
}
