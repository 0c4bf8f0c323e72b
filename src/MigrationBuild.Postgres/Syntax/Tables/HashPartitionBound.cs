using MigrationBuild.Postgres.Syntax.Expressions;

namespace MigrationBuild.Postgres.Syntax.Tables;

/// <summary><c>FOR VALUES WITH (MODULUS m, REMAINDER r)</c></summary>
/// <param name="Modulus">What the hash is divided by: a positive number.</param>
/// <param name="Remainder">What must remain: below the modulus.</param>
public sealed record HashPartitionBound(NumericConstant Modulus, NumericConstant Remainder) : PartitionBound
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Modulus, Remainder };
}
