using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Npgsql.Inspecting;

/// <summary>A role with all that the server tells of it.</summary>
internal sealed record RoleRow(string Name, IReadOnlyDictionary<string, string> Attributes, string? Comment)
{
    public IReadOnlyList<RoleSetting> Settings { get; init; } = [];

    public IReadOnlyList<RoleMembership> MemberOf { get; init; } = [];
}
