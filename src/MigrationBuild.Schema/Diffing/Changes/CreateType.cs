using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing.Changes;

/// <summary>Creates a type that is no enum.</summary>
public sealed record CreateType(QualifiedName Name, UserType Type) : Change;
