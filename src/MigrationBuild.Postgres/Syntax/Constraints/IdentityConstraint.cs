using MigrationBuild.Postgres.Syntax.Sequences;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Constraints;

/// <summary><c>GENERATED … AS IDENTITY</c></summary>
/// <param name="When"><c>ALWAYS</c> or <c>BY DEFAULT</c>.</param>
/// <param name="Options">The options of the column's sequence, in the parentheses; none where there are no parentheses.</param>
public sealed record IdentityConstraint(GeneratedWhen When, EquatableArray<SequenceOption> Options) : Constraint
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Options };
}
