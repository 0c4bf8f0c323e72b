using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Dependencies;

/// <summary>What a foreign key can refer to.</summary>
internal static class UniqueKeys
{
    /// <summary>The primary key, unique constraints and unique indexes that say that no two rows agree in all of these columns.</summary>
    /// <param name="isPeriod">Whether it is to be a key <c>WITHOUT OVERLAPS</c>, whose last column is the period.</param>
    public static IEnumerable<ObjectId> Of(QualifiedName name, Table table, EquatableArray<string> columns, bool isPeriod)
        => table.Constraints
            .Where(constraint => constraint switch
            {
                PrimaryKeyConstraint primary => primary.WithoutOverlaps == isPeriod && AreSame(primary.Columns, columns),
                UniqueConstraint unique => unique.WithoutOverlaps == isPeriod && AreSame(unique.Columns, columns),
                _ => false,
            })
            .Select(constraint => ObjectId.Constraint(name, constraint.Name))
            .Concat(table.Indexes
                .Where(index => !isPeriod && index is { Unique: true, Where: null, Valid: true }
                    && index.Elements.All(element => element.Column is not null)
                    && AreSame(index.Elements.Select(element => element.Column!).ToEquatableArray(), columns))
                .Select(index => ObjectId.Index(name, index.Name)));

    private static bool AreSame(EquatableArray<string> left, EquatableArray<string> right)
        => left.Count == right.Count && left.All(right.Contains);
}
