using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Directories;

namespace MigrationBuild.Schema.Generation;

/// <summary>All that the migrations of a project depend on.</summary>
/// <param name="Schemas">The schema files in the order in which they are merged: a later one may add to a table of an earlier one.</param>
/// <param name="State">What version control says about the directory.</param>
/// <param name="UtcNow">The time that new versions are taken from.</param>
public sealed record GenerationRequest(
    EquatableArray<SourceFile> Schemas,
    MigrationDirectory Directory,
    DirectoryState State,
    GenerationSettings Settings,
    DateTime UtcNow);
