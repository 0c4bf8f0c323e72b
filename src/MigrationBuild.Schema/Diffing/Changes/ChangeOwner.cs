using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing.Changes;

/// <summary>Gives an object to another role.</summary>
/// <param name="Old">Whose it is; <see cref="RoleNames.CurrentUser"/> where nothing says that, or it is new.</param>
public sealed record ChangeOwner(ObjectId Id, string Old, string New) : Change;
