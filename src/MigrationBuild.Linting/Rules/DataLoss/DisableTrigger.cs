using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Syntax.Sessions;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Replaying;
using QualifiedName = MigrationBuild.Schema.Catalogs.QualifiedName;

namespace MigrationBuild.Linting.Rules.DataLoss;

/// <summary>PGM216: triggers, and with them the checks of foreign keys, do not run.</summary>
public sealed class DisableTrigger : ILintRule
{
    private const string ReplicationRole = "session_replication_role";

    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM216", "disable-trigger", "Triggers, or what they and policies enforce, are switched off", DiagnosticSeverity.Error);

    public IEnumerable<Finding> Check(StatementContext context) => context.Statement switch
    {
        AlterTableStmt alter => CheckTable(context, alter),
        VariableSetStmt or SelectStmt => CheckSession(context),
        _ => [],
    };

    private IEnumerable<Finding> CheckTable(StatementContext context, AlterTableStmt alter) =>
        from disable in alter.Commands.OfType<EnableTriggerCmd>()
        where disable.Mode == EnableMode.Disable
        let table = context.Resolve(alter.Relation.Name)
        where !context.IsNew(table) && !(disable.Name is { } name && context.New.FindOther(ObjectKeys.OfPart(ObjectType.Trigger, alter.Relation.Name, name, context.Before.Names)) is not null)
        select Milder(
            context.Later.Any(later => IsEnabled(later, table, disable)),
            context.Report(
                Descriptor,
                disable.Span,
                table,
                (disable.Selection == TriggerSelection.All
                    ? $"No trigger of {table.Name} runs, those of its foreign keys included, so rows that refer to nothing get in and nothing finds them later. "
                    : $"What the trigger does for {table.Name} is left undone for every session, and nothing makes up for it later. ")
                + "Drop the trigger if it is not needed; to load many rows, add the foreign keys NOT VALID after it"));

    private IEnumerable<Finding> CheckSession(StatementContext context)
    {
        var after = context.After;
        if (IsReplica(after) && !IsReplica(context.Before))
        {
            yield return Milder(
                context.Statement is VariableSetStmt { Scope: VariableScope.Local } || !IsReplica(context.Migration.Last),
                context.Report(
                    Descriptor,
                    context.Statement.Span,
                    "No trigger runs in this session, those of foreign keys included, so rows that refer to nothing get in and nothing finds them later. "
                    + "Leave it out; to load many rows, add the foreign keys NOT VALID after it"));
        }

        if (context.Statement is VariableSetStmt { Name: "row_security" } && after.Settings.Find("row_security") is { } value && IsOff(value) && !IsDump(context))
        {
            yield return context.Report(
                Descriptor,
                context.Statement.Span,
                "A query that a policy would filter fails from here on, unless the role passes all policies and sees every row. Leave it out, or run the migration as the owner of the tables")
                .As(DiagnosticSeverity.Warning);
        }
    }

    private static Finding Milder(bool isMilder, Finding finding) => isMilder ? finding.As(DiagnosticSeverity.Warning) : finding;

    private static bool IsReplica(ReplayState state) => string.Equals(state.Settings.Find(ReplicationRole), "replica", StringComparison.OrdinalIgnoreCase);

    private static bool IsOff(string value) => value.ToLowerInvariant() is "off" or "false" or "no" or "0";

    /// <summary>pg_dump writes it before every dump, so that a role that sees a part of the rows does not dump that part for the whole.</summary>
    private static bool IsDump(StatementContext context) => context.Before.Settings.ContainsKey("check_function_bodies");

    private static bool IsEnabled(StatementContext later, QualifiedName table, EnableTriggerCmd disabled) =>
        later.Statement is AlterTableStmt alter
        && later.Resolve(alter.Relation.Name) == table
        && alter.Commands.OfType<EnableTriggerCmd>().Any(enable =>
            enable.Mode != EnableMode.Disable && (enable.Selection == TriggerSelection.All || (enable.Selection == disabled.Selection && enable.Name == disabled.Name)));
}
