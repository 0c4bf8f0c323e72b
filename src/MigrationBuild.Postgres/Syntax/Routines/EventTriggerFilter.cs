using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary><c>WHEN variable IN (…)</c></summary>
/// <param name="Name">The variable: PostgreSQL knows <c>tag</c> only.</param>
/// <param name="Values">The command tags in the parentheses.</param>
public sealed record EventTriggerFilter(Identifier Name, EquatableArray<StringConstant> Values) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Values };
}
