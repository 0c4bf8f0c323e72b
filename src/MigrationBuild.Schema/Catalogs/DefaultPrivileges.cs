namespace MigrationBuild.Schema.Catalogs;

/// <summary>What <c>ALTER DEFAULT PRIVILEGES</c> says of the objects of a kind that a role makes later (<c>pg_default_acl</c>).</summary>
/// <param name="Id">By the role, which <see cref="RoleNames.CurrentUser"/> may stand for, and the schema, if it is about one.</param>
/// <param name="Access">In all schemas: what differs from a new object otherwise. In one: what comes on top of that.</param>
public sealed record DefaultPrivileges(ObjectId Id, ObjectAccess Access)
{
    public string Key => KeyOf(Id);

    internal static string KeyOf(ObjectId id) => $"{id.Part} {id.Name.Schema.Length} {id.Name.Schema} {id.Name.Name}";
}
