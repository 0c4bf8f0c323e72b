using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Npgsql.Inspecting;

/// <param name="Table">The number of its table.</param>
/// <param name="Type"><c>contype</c></param>
internal sealed record ConstraintRow(uint Table, string Name, char Type)
{
    public Deferrability Deferrability { get; init; }

    public bool Validated { get; init; }

    public bool Enforced { get; init; } = true;

    public bool NoInherit { get; init; }

    /// <summary><c>WITHOUT OVERLAPS</c> of a key, <c>PERIOD</c> of a foreign key.</summary>
    public bool IsPeriod { get; init; }

    public EquatableArray<string> Columns { get; init; }

    public QualifiedName ReferencedTable { get; init; }

    public EquatableArray<string> ReferencedColumns { get; init; }

    public ReferentialAction OnUpdate { get; init; }

    public ReferentialAction OnDelete { get; init; }

    public bool MatchFull { get; init; }

    public EquatableArray<string> OnDeleteColumns { get; init; }

    public EquatableArray<string> Include { get; init; }

    public bool NullsNotDistinct { get; init; }

    /// <summary>The access method of the index behind it.</summary>
    public string Method { get; init; } = "";

    /// <summary>The condition of the index behind it.</summary>
    public string? Where { get; init; }

    /// <summary>The condition of a check; the whole of an exclusion constraint.</summary>
    public string Definition { get; init; } = "";

    public bool IsLocal { get; init; } = true;

    public int ParentCount { get; init; }

    /// <summary>The foreign key, or the index, of the partitioned table that it is a part of.</summary>
    public string? Parent { get; init; }

    public string? Comment { get; init; }
}
