namespace MigrationBuild.Schema.Catalogs;

/// <summary><c>CREATE TYPE … AS RANGE</c>. A multirange type comes and goes with it.</summary>
public sealed record RangeType(string Name, DataType Subtype) : UserType(Name)
{
    /// <summary>Null where it is the subtype's default. PostgreSQL's own, and those of extensions, are in <c>pg_catalog</c> here.</summary>
    public QualifiedName? OperatorClass { get; init; }

    /// <summary>Null where it is the subtype's own.</summary>
    public QualifiedName? Collation { get; init; }

    /// <summary>The function that tells how far two values are apart. PostgreSQL's own, and those of extensions, have no arguments here.</summary>
    public ObjectId? SubtypeDiff { get; init; }

    /// <summary>The function that brings equal ranges to one form; it takes the range, which is a shell until then.</summary>
    public ObjectId? Canonical { get; init; }

    /// <summary>The type of several such ranges, which keeps its name and schema when the range gets others.</summary>
    public QualifiedName Multirange { get; init; }
}
