using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Expressions;

/// <summary>What one item of a FROM clause brings into sight (<c>ParseNamespaceItem</c>).</summary>
/// <param name="Name">The name that qualifies its columns where the query is written; null where nothing does.</param>
/// <param name="Alias">The name that does so in the canonical form.</param>
/// <param name="Columns">Null where they are not known: then it may have any.</param>
internal sealed record RangeItem(string? Name, string Alias, IReadOnlyList<RangeColumn>? Columns)
{
    /// <summary>The relation that it is, if it is one.</summary>
    public QualifiedName? Relation { get; init; }

    /// <summary>The columns that a bare name does not mean, as USING has merged them or an alias hides them; <c>*</c> leaves them out too.</summary>
    public ISet<string> Hidden { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Whether bare names and <c>*</c> mean its columns at all.</summary>
    public bool IsOpen { get; init; } = true;

    /// <summary>Whether it is a function that gives single values, so that its name means these.</summary>
    public bool IsScalar { get; init; }

    public IEnumerable<RangeColumn> VisibleColumns => IsOpen && Columns is not null ? Columns.Where(column => !Hidden.Contains(column.Name)) : [];

    public RangeColumn? Find(string column) => Columns?.FirstOrDefault(candidate => candidate.Name == column);

    public RangeColumn? FindVisible(string column) => VisibleColumns.FirstOrDefault(candidate => candidate.Name == column);

    public RangeItem Hide(IEnumerable<string> columns) => this with { Hidden = new HashSet<string>(Hidden.Concat(columns), StringComparer.Ordinal) };
}
