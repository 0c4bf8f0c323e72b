namespace MigrationBuild.Postgres.Syntax.Tables;

/// <summary>A column or expression of a partition key.</summary>
/// <param name="Value">A <see cref="Expressions.ColumnRef"/>, a call of a function, or the expression in the parentheses.</param>
/// <param name="Collation">The collation after <c>COLLATE</c>; null is the column's own.</param>
/// <param name="OperatorClass">The operator class; null is the type's default.</param>
public sealed record PartitionElem(Expression Value, ObjectName? Collation, ObjectName? OperatorClass) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Value, Collation, OperatorClass };
}
