using MigrationBuild.Postgres.Syntax;

namespace MigrationBuild.Schema.Replaying;

/// <summary>Statements in words.</summary>
internal static class StatementNames
{
    /// <summary>What the statement does, in the words of its node's name: <c>GrantStmt</c> is <c>GRANT</c>.</summary>
    public static string Of(Statement statement)
    {
        var name = statement.GetType().Name;
        var words = name.Replace("Stmt", "").SelectMany((c, i) => char.IsUpper(c) && i > 0 ? new[] { ' ', c } : [c]);
        return new string([.. words]).ToUpperInvariant();
    }
}
