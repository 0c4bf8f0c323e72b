using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing.Changes;

/// <summary>Renames a constraint that is otherwise the same.</summary>
public sealed record RenameConstraint(QualifiedName Table, Constraint Old, Constraint New) : Change;
