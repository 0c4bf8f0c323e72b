using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Tables;

/// <summary><c>FOR VALUES FROM (…) TO (…)</c>; MINVALUE and MAXVALUE are column references of that name, as in PostgreSQL's own tree.</summary>
/// <param name="From">The lower bound, inclusive: a value for each column of the key.</param>
/// <param name="To">The upper bound, exclusive.</param>
public sealed record RangePartitionBound(EquatableArray<Expression> From, EquatableArray<Expression> To) : PartitionBound
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { From, To };
}
