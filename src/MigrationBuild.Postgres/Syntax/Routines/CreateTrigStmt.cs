using MigrationBuild.Postgres.Syntax.Constraints;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary><c>CREATE TRIGGER …</c></summary>
public sealed record CreateTrigStmt(
    bool OrReplace,
    bool IsConstraint,
    Identifier Name,
    TriggerTiming Timing,
    EquatableArray<TriggerEvent> Events,
    ObjectName Relation,
    ObjectName? From,
    ConstraintCharacteristics Characteristics,
    EquatableArray<TriggerTransition> Transitions,
    bool IsForEachRow,
    Expression? When,
    ObjectName Function,
    EquatableArray<StringConstant> Arguments) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList
    {
        Name,
        Events,
        Relation,
        From,
        Transitions,
        When,
        Function,
        Arguments,
    };
}
