using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing.Changes;

/// <summary>Replaces an enum whose labels were removed or reordered, which PostgreSQL cannot do in place.</summary>
public sealed record RebuildEnum(string Schema, EnumType Old, EnumType New) : Change;
