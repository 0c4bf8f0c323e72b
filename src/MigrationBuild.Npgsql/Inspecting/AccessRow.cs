using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Npgsql.Inspecting;

/// <param name="Owner">Null for a column.</param>
internal sealed record AccessRow(ObjectId Id, string? Owner)
{
    /// <summary>Whether anything was ever granted or revoked; where not, all is as with a new object.</summary>
    public bool HasAcl { get; init; }

    /// <summary>The roles of the list, one for each privilege; <c>public</c> is everybody.</summary>
    public string[] Grantees { get; init; } = [];

    public string[] Privileges { get; init; } = [];

    public bool[] Grantable { get; init; } = [];
}
