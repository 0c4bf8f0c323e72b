using MigrationBuild.Postgres.Printing;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;
using static MigrationBuild.Schema.Planning.DdlWriter;

namespace MigrationBuild.Schema.Planning;

/// <summary>The statements of roles.</summary>
internal static class RoleDdl
{
    /// <summary>The migrations of another database may have made the role already. Replay knows the condition.</summary>
    public static string Create(Role role)
        => "DO " + SqlPrinter.QuoteBody($"""

            BEGIN
                IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = {Literal(role.Name)}) THEN
                    CREATE ROLE {Name(role.Name)}{string.Concat(role.Attributes.Select(attribute => " " + Option(attribute)))};
                END IF;
            END

            """.Replace("\r", ""));

    /// <summary>Null where all that is wanted is so already.</summary>
    public static string? Attributes(Role old, Role wanted)
    {
        var options = RoleAttribute.Defaults.Keys
            .Where(attribute => wanted.ValueOf(attribute) is { } value && value != old.ValueOf(attribute))
            .Select(attribute => " " + Option(new RoleAttribute(attribute, wanted.ValueOf(attribute)!)))
            .ToList();
        return options.Count == 0 ? null : $"ALTER ROLE {Name(wanted.Name)}{string.Concat(options)}";
    }

    public static IEnumerable<string> Settings(Role old, Role wanted)
        => old.Settings.Where(setting => !wanted.Settings.Any(other => IsSame(setting, other)))
            .Select(setting => $"ALTER ROLE {Place(old, setting)} RESET {setting.Setting.Name}")
            .Concat(wanted.Settings.Where(setting => !old.Settings.Contains(setting)).Select(setting => $"ALTER ROLE {Place(wanted, setting)} {SqlPrinter.Print(RoutineSettings.ToSyntax(setting.Setting))}"));

    /// <summary>What takes the role out of others, then what lets it in, each with the other role.</summary>
    public static IEnumerable<(string Role, string Sql)> Memberships(Role old, Role wanted, int postgresVersion)
    {
        foreach (var gone in old.MemberOf.Where(membership => wanted.MembershipIn(membership.Role) is null))
        {
            yield return (gone.Role, $"REVOKE {Name(gone.Role)} FROM {Name(wanted.Name)}");
        }

        foreach (var membership in wanted.MemberOf)
        {
            var before = old.MembershipIn(membership.Role);
            var options = postgresVersion < 16 ? [] : Options(old, before, wanted, membership).ToList();
            if (postgresVersion < 16 && before is { Admin: true } && !membership.Admin)
            {
                yield return (membership.Role, $"REVOKE ADMIN OPTION FOR {Name(membership.Role)} FROM {Name(wanted.Name)}");
            }
            else if (before is null || options.Count > 0 || (postgresVersion < 16 && before.Admin != membership.Admin))
            {
                var with = options.Count > 1 || options is [not "ADMIN TRUE"] ? $" WITH {string.Join(", ", options)}" : membership.Admin ? " WITH ADMIN OPTION" : "";
                yield return (membership.Role, $"GRANT {Name(membership.Role)} TO {Name(wanted.Name)}{with}");
            }
        }
    }

    private static IEnumerable<string> Options(Role old, RoleMembership? before, Role wanted, RoleMembership membership)
    {
        if ((before?.Admin ?? false) != membership.Admin)
        {
            yield return $"ADMIN {Word(membership.Admin)}";
        }

        // A new one follows the role.
        if (wanted.InheritsFrom(membership) is { } inherits && (before is null ? membership.Inherits is not null : old.InheritsFrom(before) != inherits))
        {
            yield return $"INHERIT {Word(inherits)}";
        }

        if ((before?.Set ?? true) != membership.Set)
        {
            yield return $"SET {Word(membership.Set)}";
        }
    }

    private static string Word(bool value) => value ? "TRUE" : "FALSE";

    private static bool IsSame(RoleSetting setting, RoleSetting other) => setting.Database == other.Database && setting.Setting.Name == other.Setting.Name;

    private static string Place(Role role, RoleSetting setting) => setting.Database is { } database ? $"{Name(role.Name)} IN DATABASE {Name(database)}" : Name(role.Name);

    private static string Option(RoleAttribute attribute) => attribute switch
    {
        { Value: RoleAttribute.Yes } => attribute.Name,
        { Value: RoleAttribute.No } => "NO" + attribute.Name,
        { Name: RoleAttribute.ConnectionLimit } => $"{attribute.Name} {attribute.Value}",
        { Name: RoleAttribute.Password, Value: "" } => "PASSWORD NULL",
        _ => $"{attribute.Name} {Literal(attribute.Value)}",
    };
}
