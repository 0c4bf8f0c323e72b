using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Plpgsql;

/// <summary>A loop of any kind.</summary>
/// <param name="Label">The label before it.</param>
/// <param name="Head">What is repeated for; null for a plain LOOP.</param>
/// <param name="Statements">What is repeated.</param>
public sealed record PlpgsqlLoop(Identifier? Label, PlpgsqlLoopHead? Head, EquatableArray<PlpgsqlStatement> Statements) : PlpgsqlStatement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Label, Head, Statements };
}
