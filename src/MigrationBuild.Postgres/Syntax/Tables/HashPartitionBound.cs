using MigrationBuild.Postgres.Syntax.Expressions;

namespace MigrationBuild.Postgres.Syntax.Tables;

/// <summary><c>FOR VALUES WITH (MODULUS m, REMAINDER r)</c></summary>
public sealed record HashPartitionBound(NumericConstant Modulus, NumericConstant Remainder) : PartitionBound
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Modulus, Remainder };
}
