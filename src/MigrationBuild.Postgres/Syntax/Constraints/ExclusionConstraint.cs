using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Constraints;

/// <summary><c>EXCLUDE USING method (element WITH operator, …)</c></summary>
public sealed record ExclusionConstraint(
    Identifier? AccessMethod,
    EquatableArray<ExclusionElem> Elements,
    Expression? Where) : IndexConstraint
{
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
