using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Hcl.Reading;

namespace MigrationBuild.Schema.Hcl.Writing;

/// <summary>The blocks of privileges. What is revoked of what everybody has from the start has no block.</summary>
internal sealed class HclPermissionText(Catalog catalog, HclNames names)
{
    public IEnumerable<HclBlockText> Blocks(ObjectId id, ObjectAccess access) => TargetOf(id) is { } target
        ? access.Grants.Where(grant => grant.Level != PrivilegeLevel.None).GroupBy(grant => (grant.Grantee, grant.Level)).Select(grants =>
            new HclBlockBuilder(HclBlockKinds.Permission.Name)
                .Add("for", target)
                .Add("to", Role(grants.Key.Grantee))
                .Add("privileges", HclValueText.List(grants.Select(grant => grant.Privilege)))
                .AddFlag("grantable", grants.Key.Level == PrivilegeLevel.Grantable)
                .Build())
        : [];

    /// <summary>A role by its name; the words that stand for one take no quotes.</summary>
    public static string Role(string role) => role is "public" or "current_user" or "session_user" or "current_role" ? role.ToUpperInvariant() : HclValueText.Quote(role);

    private string? TargetOf(ObjectId id) => id.Kind switch
    {
        ObjectKind.Schema => HclNames.ToSchema(id.Name.Name),
        ObjectKind.Relation => names.ToRelation(id.Name),
        ObjectKind.Column => names.ToColumn(id.Name, id.Part),
        ObjectKind.Routine => names.To(HclNames.KindOf(catalog.FindRoutine(id)!), id.Name),
        ObjectKind.Type => names.ToType(id.Name),
        _ => null,
    };
}
