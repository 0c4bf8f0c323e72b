using MigrationBuild.Linting.Rules;

namespace MigrationBuild.Linting.Fixes;

/// <summary>Runs a statement that commits by itself in a file of its own, behind the one that it stands in.</summary>
internal static class StatementMove
{
    /// <param name="statement">The statement as it is then.</param>
    public static Fix? Create(StatementContext context, string title, string statement) =>
        new LaterSteps(context, MovedWork.Of(context), FollowingFile.Concurrently, [statement]).Instead(title);
}
