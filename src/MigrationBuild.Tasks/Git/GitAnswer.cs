using MigrationBuild.Schema.Directories;

namespace MigrationBuild.Tasks.Git;

/// <summary>What git says about a directory; where it is in a repository but git cannot say, why.</summary>
public sealed record GitAnswer(DirectoryState State, string? Problem);
