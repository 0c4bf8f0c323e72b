using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Foreign;

/// <summary>A table or schema of a publication.</summary>
/// <param name="Kind">
/// The words before it; what follows the first of several without words is <see cref="PublicationObjectKind.Continuation"/>.
/// </param>
/// <param name="Relation">The table; null for a schema.</param>
/// <param name="Columns">The columns that are published (PostgreSQL 15); none is all.</param>
/// <param name="Where">The row filter in parentheses (PostgreSQL 15), or null.</param>
/// <param name="Schema">
/// The schema after <c>TABLES IN SCHEMA</c>; null for a table, for <c>CURRENT_SCHEMA</c> and in a continuation.
/// </param>
public sealed record PublicationObject(
    PublicationObjectKind Kind,
    RangeVar? Relation,
    EquatableArray<Identifier> Columns,
    Expression? Where,
    Identifier? Schema) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Relation, Columns, Where, Schema };
}
