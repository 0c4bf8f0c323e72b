using MigrationBuild.Postgres.Syntax.Routines;

namespace MigrationBuild.Schema.Replaying;

/// <summary><c>DO</c> blocks.</summary>
internal static class DoStatements
{
    public static void Apply(StatementReplay replay, DoStmt statement)
        => replay.Report(ReplayDiagnostics.NotFollowed, statement, "what the block does is not followed");
}
