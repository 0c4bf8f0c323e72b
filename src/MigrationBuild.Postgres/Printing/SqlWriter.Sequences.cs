using MigrationBuild.Postgres.Syntax;

namespace MigrationBuild.Postgres.Printing;

internal sealed partial class SqlWriter
{
    private static bool WriteSequences(SyntaxNode node)
    {
        switch (node)
        {
            default:
                return false;
        }
    }
}
