using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Replaying;

/// <summary>The parts of the name that the copy of a constraint gets (<c>generateClonedIndexStmt</c>).</summary>
internal static class ClonedNames
{
    public static (string? Columns, string Label) Of(Constraint constraint) => constraint switch
    {
        PrimaryKeyConstraint => (null, "pkey"),
        // The server copies a key WITHOUT OVERLAPS as the exclusion constraint that it is.
        UniqueConstraint unique => (NameGenerator.JoinColumns(NameGenerator.NumberDuplicates(unique.Columns.Concat(unique.Include))), unique.WithoutOverlaps ? "excl" : "key"),
        ExclusionConstraint exclusion => (IndexElements.ColumnNames(exclusion.Elements.Select(element => element.Key), []), "excl"),
        ForeignKeyConstraint key => (NameGenerator.JoinColumns(key.Columns), "fkey"),
        _ => throw new ArgumentException($"A constraint of kind {constraint.GetType().Name} is not copied under another name.", nameof(constraint)),
    };
}
