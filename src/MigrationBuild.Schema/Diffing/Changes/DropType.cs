using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing.Changes;

/// <summary>Drops a type that is no enum.</summary>
public sealed record DropType(QualifiedName Name, UserType Type) : Change;
