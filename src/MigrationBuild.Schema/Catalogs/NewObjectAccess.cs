using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Catalogs;

/// <summary>The privileges on a new object, as its owner's default privileges have them (<c>get_user_default_acl</c>).</summary>
internal static class NewObjectAccess
{
    // What is there from the start is the same in all versions.
    private const int AnyVersion = 17;

    /// <param name="catalog">The catalog with the default privileges.</param>
    /// <param name="objects">A catalog that has the object.</param>
    /// <param name="start">What the object has without them; its owner is the role whose they are.</param>
    public static ObjectAccess Of(Catalog catalog, Catalog objects, ObjectId id, ObjectAccess start)
    {
        if (catalog.DefaultPrivileges.Count == 0 || WordOf(objects, id) is not { } word || id.Name.Schema == NameScope.TemporarySchema)
        {
            return start;
        }

        var kind = AccessKind.Of(objects, id, AnyVersion);
        var everywhere = Find(catalog, "", start, word).Aggregate(start, (access, grant) => access.With(kind, grant));
        return id.Kind == ObjectKind.Schema
            ? everywhere
            : Find(catalog, id.Name.Schema, start, word)
                .Where(grant => grant.Level > everywhere.LevelOf(kind, grant.Grantee, grant.Privilege))
                .Aggregate(everywhere, (access, grant) => access.With(kind, grant));
    }

    private static IEnumerable<Grant> Find(Catalog catalog, string schema, ObjectAccess start, string word)
        => from role in catalog.NamesOf(start.OwnerRole)
           from grant in catalog.DefaultPrivileges.Find(DefaultPrivileges.KeyOf(ObjectId.DefaultPrivileges(schema, role, word)))?.Access.Grants ?? default
           select grant.Grantee == role ? grant with { Grantee = start.OwnerRole } : grant;

    private static string? WordOf(Catalog objects, ObjectId id) => id.Kind switch
    {
        ObjectKind.Schema => "SCHEMAS",
        ObjectKind.Relation => objects.FindRelation(id.Name) is Sequence ? "SEQUENCES" : "TABLES",
        ObjectKind.Routine => "FUNCTIONS",
        ObjectKind.Type => objects.FindType(id.Name) is MultirangeType { HasAccess: false } ? null : "TYPES",
        _ => null,
    };
}
