using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing.Changes;

/// <summary>A type becomes another one than PostgreSQL can make of it: it is dropped and made again.</summary>
public sealed record RebuildType(QualifiedName Name, UserType Old, UserType New) : Change;
