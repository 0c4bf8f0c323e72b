using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Views;

/// <summary><c>CREATE RULE …</c>; no actions are NOTHING.</summary>
public sealed record RuleStmt(
    bool OrReplace,
    Identifier Name,
    RuleEvent Event,
    ObjectName Relation,
    Expression? Where,
    bool IsInstead,
    EquatableArray<Statement> Actions) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Relation, Where, Actions };
}
