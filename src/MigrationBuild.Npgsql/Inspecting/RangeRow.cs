using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Npgsql.Inspecting;

internal sealed record RangeRow(string Schema, string Name, string Subtype)
{
    /// <summary>Null where it is the subtype's default.</summary>
    public QualifiedName? OperatorClass { get; init; }

    /// <summary>Null where it is the subtype's own.</summary>
    public QualifiedName? Collation { get; init; }

    public QualifiedName? SubtypeDiff { get; init; }

    public QualifiedName Multirange { get; init; }

    public string? Comment { get; init; }

    public QualifiedName? Canonical { get; init; }

    public string? MultirangeComment { get; init; }
}
