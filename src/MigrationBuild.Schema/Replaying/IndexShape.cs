using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Replaying;

/// <summary>What of an index, also of one behind a constraint, makes it a part of a partitioned one (<c>CompareIndexInfo</c>). Direction and NULLS do not.</summary>
internal sealed record IndexShape(string Method, bool Unique, EquatableArray<IndexElement> Elements, EquatableArray<string> Include)
{
    public bool NullsNotDistinct { get; init; }

    public SqlExpression? Where { get; init; }

    public EquatableArray<string> ExclusionOperators { get; init; }

    public static IndexShape Of(TableIndex index) => new(index.Method, index.Unique, Undirected(index.Elements), index.Include)
    {
        NullsNotDistinct = index.NullsNotDistinct,
        Where = index.Where,
    };

    /// <summary>Null where no index stands behind the constraint.</summary>
    public static IndexShape? Of(Constraint constraint) => constraint switch
    {
        PrimaryKeyConstraint primary => new(KeyMethod(primary.WithoutOverlaps), true, OfColumns(primary.Columns), primary.Include),
        UniqueConstraint unique => new(KeyMethod(unique.WithoutOverlaps), true, OfColumns(unique.Columns), unique.Include) { NullsNotDistinct = unique.NullsNotDistinct },
        ExclusionConstraint exclusion => new(exclusion.Method, false, Undirected(exclusion.Elements.Select(element => element.Key)), default)
        {
            Where = exclusion.Where,
            ExclusionOperators = exclusion.Elements.Select(element => element.Operator).ToEquatableArray(),
        },
        _ => null,
    };

    private static string KeyMethod(bool withoutOverlaps) => withoutOverlaps ? "gist" : "btree";

    private static EquatableArray<IndexElement> OfColumns(IEnumerable<string> columns) => columns.Select(column => IndexElement.OfColumn(column)).ToEquatableArray();

    private static EquatableArray<IndexElement> Undirected(IEnumerable<IndexElement> elements)
        => elements.Select(element => element with { Descending = false, NullsFirst = false }).ToEquatableArray();
}
