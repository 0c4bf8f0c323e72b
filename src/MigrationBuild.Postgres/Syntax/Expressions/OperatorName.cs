using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary>An operator's name: a bare symbol, or <c>OPERATOR(schema.symbol)</c>.</summary>
/// <param name="Qualifier">The schema inside of <c>OPERATOR(…)</c>; none where the symbol is bare or unqualified.</param>
/// <param name="Symbol">The characters of the operator.</param>
public sealed record OperatorName(EquatableArray<Identifier> Qualifier, string Symbol) : SyntaxNode
{
    /// <summary>A bare symbol.</summary>
    public OperatorName(string symbol)
        : this(default, symbol)
    {
    }

    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Qualifier };
}
