using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Fixes;

/// <summary>Edits of ALTER TABLE by its commands.</summary>
internal static class CommandEdits
{
    /// <summary>Takes a command out with its comma; null where it is the only one.</summary>
    public static TextEdit? Remove(AlterTableStmt alter, AlterTableCmd command)
    {
        var commands = alter.Commands;
        var at = 0;
        while (!ReferenceEquals(commands[at], command))
        {
            at++;
        }

        return commands.Count == 1 ? null
            : at == 0 ? new TextEdit(TextSpan.FromBounds(command.Span.Start, commands[1].Span.Start), "")
            : new TextEdit(TextSpan.FromBounds(commands[at - 1].Span.End, command.Span.End), "");
    }
}
