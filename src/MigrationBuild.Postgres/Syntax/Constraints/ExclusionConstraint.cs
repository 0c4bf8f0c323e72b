using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Constraints;

/// <summary><c>EXCLUDE USING method (element WITH operator, …)</c></summary>
/// <param name="AccessMethod">The method after <c>USING</c>; null is <c>btree</c>.</param>
/// <param name="Elements">What is compared, and with which operator.</param>
/// <param name="Where">The condition of the rows that the constraint is about; null is all.</param>
public sealed record ExclusionConstraint(
    Identifier? AccessMethod,
    EquatableArray<ExclusionElem> Elements,
    Expression? Where) : IndexConstraint
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList
    {
        Name,
        AccessMethod,
        Elements,
        Including,
        Options,
        IndexTablespace,
        Where,
    };
}
