using MigrationBuild.Postgres.Syntax.Constraints;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary><c>CREATE TRIGGER …</c></summary>
/// <param name="OrReplace">Whether <c>OR REPLACE</c> is written (PostgreSQL 14).</param>
/// <param name="IsConstraint">Whether it is a <c>CONSTRAINT TRIGGER</c>, which is <c>AFTER</c>, for each row, and may be deferred.</param>
/// <param name="Name">The trigger, unique on its table; triggers of one event fire in the order of their names.</param>
/// <param name="Timing"><c>BEFORE</c>, <c>AFTER</c> or <c>INSTEAD OF</c>.</param>
/// <param name="Events">The events between the <c>OR</c>s.</param>
/// <param name="Relation">The table or view after <c>ON</c>.</param>
/// <param name="From">The table that a constraint trigger refers to, after <c>FROM</c>; else null.</param>
/// <param name="Characteristics">Whether a constraint trigger may be deferred.</param>
/// <param name="Transitions">The names after <c>REFERENCING</c>.</param>
/// <param name="IsForEachRow">
/// Whether it is <c>FOR EACH ROW</c>; otherwise it fires once a statement, also where nothing is written.
/// </param>
/// <param name="When">The condition in <c>WHEN (…)</c>, on <c>old</c> and <c>new</c>; or null.</param>
/// <param name="Function">The function after <c>EXECUTE FUNCTION</c> (or <c>PROCEDURE</c>).</param>
/// <param name="Arguments">Constants that the function finds as text in <c>TG_ARGV</c>.</param>
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
    /// <inheritdoc/>
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
