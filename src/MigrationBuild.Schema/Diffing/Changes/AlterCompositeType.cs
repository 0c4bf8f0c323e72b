using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing.Changes;

/// <summary>Drops, changes and adds attributes of a composite type.</summary>
public sealed record AlterCompositeType(QualifiedName Name, CompositeType Old, CompositeType New) : Change;
