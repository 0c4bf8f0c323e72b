using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Tool.States;

/// <summary>The states that a command is about.</summary>
/// <param name="All">In the order in which they were asked for.</param>
/// <param name="PostgresVersion">The major version that files are read for and plans are made for.</param>
/// <param name="Selection">The part of them that is meant.</param>
internal sealed record States(IReadOnlyList<State> All, int PostgresVersion, CatalogSelection Selection)
{
    public bool HasErrors => All.Any(state => state.HasErrors);
}
