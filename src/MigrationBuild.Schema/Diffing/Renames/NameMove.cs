using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing.Renames;

/// <summary>A name that an object gives up for another one.</summary>
/// <param name="Place">Where the hint stands.</param>
internal sealed record NameMove(string Old, string New, Origin Place);
