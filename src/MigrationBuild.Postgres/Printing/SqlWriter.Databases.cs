using MigrationBuild.Postgres.Syntax;

namespace MigrationBuild.Postgres.Printing;

internal sealed partial class SqlWriter
{
    private static bool WriteDatabases(SyntaxNode node)
    {
        switch (node)
        {
            default:
                return false;
        }
    }
}
