using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing.Changes;

/// <summary>Creates an enum type.</summary>
public sealed record CreateEnum(string Schema, EnumType Type) : Change;
