using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Hcl.Reading;

namespace MigrationBuild.Schema.Hcl.Writing;

/// <summary>The blocks of roles that are made here. Passwords are secrets, and printed nowhere.</summary>
internal sealed class HclRoleText(Catalog catalog)
{
    public HclBlockText Block(Role role)
    {
        var isPlain = role.MemberOf.ToLookup(membership => membership == new RoleMembership(membership.Role));
        return new HclBlockBuilder(KindOf(role), role.Name)
            .AddFlag("superuser", Has(role, "SUPERUSER"))
            .AddFlag("create_db", Has(role, "CREATEDB"))
            .AddFlag("create_role", Has(role, "CREATEROLE"))
            .AddFlag("replication", Has(role, "REPLICATION"))
            .AddFlag("bypass_rls", Has(role, "BYPASSRLS"))
            .Add("inherit", Has(role, RoleAttribute.Inherit) ? null : "false")
            .Add("conn_limit", role.ValueOf(RoleAttribute.ConnectionLimit) is var limit && limit == RoleAttribute.Defaults[RoleAttribute.ConnectionLimit] ? null : limit)
            .Add("member_of", isPlain.Contains(true) ? HclValueText.List(isPlain[true].Select(membership => ToRole(membership.Role))) : null)
            .AddComment(role.Comment)
            .AddAll(isPlain[false].Select(membership => new HclBlockBuilder(HclBlockKinds.Membership.Name)
                .Add("role", ToRole(membership.Role))
                .AddFlag("admin", membership.Admin)
                .Add("inherit", membership.Inherits is { } inherits ? HclValueText.Boolean(inherits) : null)
                .Add("set", membership.Set ? null : "false")
                .Build()))
            .Build();
    }

    private static bool Has(Role role, string attribute) => role.ValueOf(attribute) == RoleAttribute.Yes;

    private static string KindOf(Role role) => Has(role, RoleAttribute.Login) ? HclBlockKinds.User.Name : HclBlockKinds.Role.Name;

    private string ToRole(string name) => catalog.Roles.Find(name) is { IsMade: true } role ? HclNames.Path([KindOf(role), name]) : HclValueText.Quote(name);
}
