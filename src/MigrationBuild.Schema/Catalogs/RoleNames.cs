namespace MigrationBuild.Schema.Catalogs;

/// <summary>Words that stand for roles; no role can have the first as its name.</summary>
public static class RoleNames
{
    /// <summary>All roles.</summary>
    public const string Public = "public";

    /// <summary>Whoever runs the statement: the owner of what it makes.</summary>
    public const string CurrentUser = "current_user";

    internal static bool IsWord(string role) => role is Public or CurrentUser;
}
