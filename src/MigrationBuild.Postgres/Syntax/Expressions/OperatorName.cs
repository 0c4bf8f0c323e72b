using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary>An operator's name: a bare symbol, or <c>OPERATOR(schema.symbol)</c>.</summary>
public sealed record OperatorName(EquatableArray<Identifier> Qualifier, string Symbol) : SyntaxNode
{
    public OperatorName(string symbol)
        : this(default, symbol)
    {
    }

    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Qualifier };
}
