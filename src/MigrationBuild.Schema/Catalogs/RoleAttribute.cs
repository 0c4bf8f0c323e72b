namespace MigrationBuild.Schema.Catalogs;

/// <summary>A property of a role, by its words in SQL: <c>LOGIN</c>, <c>CONNECTION LIMIT</c>.</summary>
/// <param name="Value"><see cref="Yes"/> or <see cref="No"/>; of those that take one, the value itself.</param>
public sealed record RoleAttribute(string Name, string Value)
{
    public const string Yes = "yes";
    public const string No = "no";
    public const string Login = "LOGIN";
    public const string Inherit = "INHERIT";
    public const string ConnectionLimit = "CONNECTION LIMIT";
    public const string ValidUntil = "VALID UNTIL";
    public const string Password = "PASSWORD";

    /// <summary>What a new role has, where nothing else is said. A password is none.</summary>
    public static IReadOnlyDictionary<string, string> Defaults { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["SUPERUSER"] = No,
        ["CREATEDB"] = No,
        ["CREATEROLE"] = No,
        [Inherit] = Yes,
        [Login] = No,
        ["REPLICATION"] = No,
        ["BYPASSRLS"] = No,
        [ConnectionLimit] = "-1",
        [ValidUntil] = "infinity",
        [Password] = "",
    };

    public Origin Origin { get; init; }
}
