using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Foreign;

/// <summary>A table or schema of a publication.</summary>
public sealed record PublicationObject(
    PublicationObjectKind Kind,
    RangeVar? Relation,
    EquatableArray<Identifier> Columns,
    Expression? Where,
    Identifier? Schema) : SyntaxNode
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Relation, Columns, Where, Schema };
}
