using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Maintenance;
using MigrationBuild.Postgres.Syntax.Scripts;

namespace MigrationBuild.Postgres.Printing;

internal sealed partial class SqlWriter
{
    private bool WriteScripts(SyntaxNode node)
    {
        switch (node)
        {
            case InvalidStatement invalid:
                Write(invalid.Text);
                return true;
            case MetaCommandStmt command:
                Write(command.Text);
                return true;
            default:
                return false;
        }
    }

    internal void Write(SqlScript script)
    {
        for (var i = 0; i < script.Statements.Count; i++)
        {
            var statement = script.Statements[i];
            Write(statement.Syntax);
            if (HasNoEnd(statement))
            {
                WriteIf(i < script.Statements.Count - 1, "\n");
                continue;
            }

            WriteIf(statement.Syntax is not MetaCommandStmt, ";");
            Write("\n");
            if (statement.Syntax is CopyStmt { Data.Span: { IsEmpty: false } data })
            {
                Write(script.File.Substring(data));
                Write("\n");
            }
        }
    }

    /// <summary>What is wrong with a statement may be that a string in it is not closed: nothing may be added to that.</summary>
    private static bool HasNoEnd(ScriptStatement statement) => statement.Syntax is InvalidStatement && statement.FullSpan.End == statement.Span.End;
}
