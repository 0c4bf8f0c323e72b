using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing.Changes;

/// <summary>Drops an enum type.</summary>
public sealed record DropEnum(string Schema, EnumType Type) : Change;
