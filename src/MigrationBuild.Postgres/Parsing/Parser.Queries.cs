
namespace MigrationBuild.Postgres.Parsing;

internal sealed partial class Parser
{
    private Syntax.Scripts.UnknownStatement ParsePreparableStatement() => ParseUnknownStatement();
}
