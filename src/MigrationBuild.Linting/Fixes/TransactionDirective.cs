using MigrationBuild.Linting.Rules;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Indexes;
using MigrationBuild.Postgres.Syntax.Maintenance;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Sessions;
using MigrationBuild.Postgres.Syntax.Views;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Directories;
using TransactionMode = MigrationBuild.Schema.Directories.TransactionMode;

namespace MigrationBuild.Linting.Fixes;

/// <summary>The directive <c>-- atlas:txmode none</c>, or what another tool has for it, by which a file asks to be run without a transaction.</summary>
internal static class TransactionDirective
{
    private const string Text = "-- atlas:txmode none";

    /// <summary>
    /// The edits that let the statement run outside of a transaction, none where it does already; null where only a person can tell:
    /// the file opens a transaction itself, the statement stands in a DO block, or another statement of it may rely on being undone together with it.
    /// </summary>
    public static IReadOnlyList<TextEdit>? EnsureNone(StatementContext context) => context.Transaction switch
    {
        TransactionScope.None => [],
        // The call that holds the string decides there.
        TransactionScope.Runner when context.Options.IsEmbedded => [],
        // Flyway sees it by itself, where there is nothing else in the file.
        TransactionScope.Runner when context.Options.Runner == MigrationRunner.TransactionUnlessRefused => context.Script.Statements.Count == 1 ? [] : null,
        TransactionScope.Runner when context.Script.Statements.All(each => ReferenceEquals(each.Syntax, context.Statement) || CanGoWithout(each.Syntax)) => Insert(context),
        _ => null,
    };

    /// <summary>What can be run again after a failure half way, or changes nothing that lasts.</summary>
    private static bool CanGoWithout(Statement statement) => statement switch
    {
        IndexStmt or ReindexStmt or VacuumStmt or VariableSetStmt or RefreshMatViewStmt => true,
        DropStmt drop => drop.ObjectType == ObjectType.Index,
        AlterTableStmt alter => alter.Commands.All(command => command is ValidateConstraintCmd or DetachPartitionCmd),
        _ => false,
    };

    /// <summary>Puts it at the top; null where the file says something about its transaction already.</summary>
    public static IReadOnlyList<TextEdit>? Insert(StatementContext context)
    {
        var text = context.File.Text;
        if (FileDirectives.Read(context.File, new List<SourceDiagnostic>()).TransactionMode != TransactionMode.Unspecified)
        {
            return null;
        }

        var newLine = StatementEdits.NewLineOf(text);
        var header = context.Script.HeaderComments;
        // The delimiter has to stay on the first line.
        if (!header.IsEmpty && header[0].GetText(context.File).StartsWith("atlas:", StringComparison.Ordinal))
        {
            return [TextEdit.Insert(header[0].Span.End, newLine + Text)];
        }

        return FileConvention.Of(context.File).AskForNone(text, newLine, !header.IsEmpty) is { } edit ? [edit] : null;
    }
}
