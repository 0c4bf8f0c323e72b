namespace MigrationBuild.Postgres.Syntax.Plpgsql;

/// <summary><c>EXIT|CONTINUE [label] [WHEN condition]</c></summary>
/// <param name="IsContinue">Whether it is <c>CONTINUE</c>, which goes on with the next turn, rather than <c>EXIT</c>.</param>
/// <param name="Label">The loop or block that is meant; null is the innermost loop.</param>
/// <param name="Condition">The condition after <c>WHEN</c>; null where there is none, or it is not understood.</param>
public sealed record PlpgsqlExit(bool IsContinue, Identifier? Label, Expression? Condition) : PlpgsqlStatement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Label, Condition };
}
