using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Catalogs;

/// <summary>One key of an index, or of a partitioned table: a column or an expression.</summary>
public sealed record IndexElement
{
    /// <summary>The column, or null where <see cref="Expression"/> is set.</summary>
    public string? Column { get; init; }

    public SqlExpression? Expression { get; init; }

    /// <summary>Null where it is the default operator class of the key's type, without parameters.</summary>
    public string? OperatorClass { get; init; }

    /// <summary>The schema of the operator class where that is an object of the catalog; null of PostgreSQL's own and those of extensions.</summary>
    public string? OperatorClassSchema { get; init; }

    /// <summary>The parameters of the operator class (<c>siglen</c> of <c>tsvector_ops</c>), sorted by name.</summary>
    public EquatableArray<StorageParameter> OperatorClassParameters { get; init; }

    public QualifiedName? Collation { get; init; }

    public bool Descending { get; init; }

    /// <summary>The default follows the direction: last for ascending, first for descending keys.</summary>
    public bool NullsFirst { get; init; }

    public static IndexElement OfColumn(string column, bool descending = false)
        => new() { Column = column, Descending = descending, NullsFirst = descending };
}
