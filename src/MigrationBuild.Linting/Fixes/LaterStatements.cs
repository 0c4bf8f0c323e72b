using MigrationBuild.Linting.Rules;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Indexes;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Postgres.Syntax.Scripts;

namespace MigrationBuild.Linting.Fixes;

/// <summary>Tells by its words whether what follows a statement in its file can as well run before it.</summary>
internal static class LaterStatements
{
    /// <param name="context">The statement.</param>
    /// <param name="moved">What of it is to run later; null where it may be anything.</param>
    public static bool CanRunBefore(StatementContext context, MovedWork? moved) =>
        moved is null ? !context.Later.Any() : context.Later.Where(later => later.Enclosing is null).All(later => IsIndependent(later, moved));

    private static bool IsIndependent(StatementContext later, MovedWork moved)
    {
        if (later.Statement is DoStmt or SelectStmt or CallStmt or InvalidStatement or MetaCommandStmt
            || later.Statement is RenameStmt { ObjectType: ObjectType.Schema } or DropStmt { ObjectType: ObjectType.Schema }
            || moved.Objects.Any(name => Mentions(later, name)))
        {
            return false;
        }

        if (moved.Table is not { } table || !Mentions(later, table))
        {
            return true;
        }

        return later.Statement switch
        {
            AlterTableStmt alter => alter.Relation.Name.Name == table && !moved.Columns.Any(column => Mentions(later, column)),
            IndexStmt or CommentStmt => true,
            InsertStmt or UpdateStmt or DeleteStmt => !Mentions(later, "CONFLICT"),
            _ => false,
        };
    }

    private static bool Mentions(StatementContext later, string name)
    {
        var (text, end) = (later.File.Text, later.Statement.Span.End);
        for (var from = later.Statement.Span.Start; text.IndexOf(name, from, end - from, StringComparison.OrdinalIgnoreCase) is var at && at >= 0; from = at + 1)
        {
            if (!IsInName(text, at - 1) && !IsInName(text, at + name.Length))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInName(string text, int at) => at >= 0 && at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '$');
}
