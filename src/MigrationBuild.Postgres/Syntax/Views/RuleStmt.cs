using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Views;

/// <summary><c>CREATE RULE …</c>; no actions are NOTHING.</summary>
/// <param name="OrReplace">Whether <c>OR REPLACE</c> is written.</param>
/// <param name="Name">The rule, unique on its relation.</param>
/// <param name="Event">The command after <c>ON</c>.</param>
/// <param name="Relation">The table or view after <c>TO</c>.</param>
/// <param name="Where">The condition after <c>WHERE</c>, on <c>old</c> and <c>new</c>; or null.</param>
/// <param name="IsInstead">Whether <c>INSTEAD</c> is written rather than <c>ALSO</c> or nothing.</param>
/// <param name="Actions">The commands, which may read <c>old</c> and <c>new</c>.</param>
public sealed record RuleStmt(
    bool OrReplace,
    Identifier Name,
    RuleEvent Event,
    ObjectName Relation,
    Expression? Where,
    bool IsInstead,
    EquatableArray<Statement> Actions) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Relation, Where, Actions };
}
