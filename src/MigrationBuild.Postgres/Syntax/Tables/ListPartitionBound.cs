using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Tables;

/// <summary><c>FOR VALUES IN (…)</c></summary>
public sealed record ListPartitionBound(EquatableArray<Expression> Values) : PartitionBound
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Values };
}
