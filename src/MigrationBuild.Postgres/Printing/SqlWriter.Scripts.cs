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
        foreach (var statement in script.Statements)
        {
            Write(statement.Syntax);
            WriteIf(statement.Syntax is not MetaCommandStmt, ";");
            Write("\n");
            if (statement.Syntax is CopyStmt { Data.Span: { IsEmpty: false } data })
            {
                Write(script.File.Substring(data));
                Write("\n");
            }
        }
    }
}
