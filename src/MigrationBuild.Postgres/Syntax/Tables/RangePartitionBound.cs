using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Tables;

/// <summary><c>FOR VALUES FROM (…) TO (…)</c>; MINVALUE and MAXVALUE are column references of that name, as in PostgreSQL's own tree.</summary>
public sealed record RangePartitionBound(EquatableArray<Expression> From, EquatableArray<Expression> To) : PartitionBound
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { From, To };
}
