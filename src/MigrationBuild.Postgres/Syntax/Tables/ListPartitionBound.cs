using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Tables;

/// <summary><c>FOR VALUES IN (…)</c></summary>
/// <param name="Values">The values of the partition's rows, <c>NULL</c> perhaps among them.</param>
public sealed record ListPartitionBound(EquatableArray<Expression> Values) : PartitionBound
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Values };
}
