using MigrationBuild.Linting.Effects;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Postgres.Syntax.Security;
using MigrationBuild.Postgres.Syntax.Views;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Linting.Rules.Locking;

/// <summary>PGM129: a trigger, rule or policy locks its table for a moment, after a wait that is as long as the longest query.</summary>
public sealed class TriggerDdlLock : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM129", "trigger-ddl-lock", "Triggers, rules and policies lock the table that they are about", DiagnosticSeverity.Info);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from change in Changes(context.Statement)
        where SessionSetting.Find(context, "lock_timeout") is not { IsTimeout: true }
        from effect in context.LocksOf(change.Cause).Where(effect => context.Before.Catalog.FindRelation(effect.Relation) is not View && !HeldLocks.AreHeld(context, effect)).Take(1)
        select context.Report(
            Descriptor,
            change.Span,
            effect.Relation,
            $"It takes a moment, but it waits for the {(effect.BlocksReads ? "queries on" : "writers of")} {effect.Relation.Name} that run already, and "
            + $"{(effect.BlocksReads ? "reads and writes" : "writes")} that come after wait behind it. Set a lock_timeout before it");

    private static IEnumerable<(SyntaxNode Cause, TextSpan Span)> Changes(Statement statement) => statement switch
    {
        CreateTrigStmt trigger => [To(trigger, trigger.Relation)],
        RuleStmt rule => [To(rule, rule.Relation)],
        CreatePolicyStmt policy => [To(policy, policy.Table)],
        AlterPolicyStmt policy => [To(policy, policy.Table)],
        DropStmt { ObjectType: ObjectType.Trigger or ObjectType.Rule or ObjectType.Policy } drop => [To(drop, drop.Objects[0])],
        RenameStmt { ObjectType: ObjectType.Trigger or ObjectType.Rule or ObjectType.Policy } rename => [To(rename, rename.Object)],
        AlterTableStmt alter => alter.Commands.Where(command => command is EnableTriggerCmd or EnableRuleCmd or RowSecurityCmd).Select(command => ((SyntaxNode)command, command.Span)),
        _ => [],
    };

    private static (SyntaxNode Cause, TextSpan Span) To(Statement statement, SyntaxNode last) => (statement, TextSpan.FromBounds(statement.Span.Start, last.Span.End));
}
