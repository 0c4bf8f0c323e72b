using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing.Changes;

/// <summary>Gives a role privileges on an object and takes others away.</summary>
/// <param name="Old">The privileges that change, as the role has them.</param>
/// <param name="New">The same privileges, in the same order, as the role is to have them.</param>
public sealed record ChangePrivileges(ObjectId Id, string Grantee, EquatableArray<Grant> Old, EquatableArray<Grant> New) : Change
{
    /// <summary>Nothing says who owns the object, nor that the role is to lose what is taken from it: should it be the owner, it keeps that.</summary>
    public bool SparesOwner { get; init; }
}
