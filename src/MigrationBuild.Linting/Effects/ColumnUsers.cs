using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Linting.Effects;

/// <summary>What of a table is made of one of its columns.</summary>
internal sealed class ColumnUsers(QualifiedName name, Table table, string column)
{
    private readonly ObjectId _id = ObjectId.Column(name, column);

    /// <summary>The names of the indexes, those of constraints included.</summary>
    public IEnumerable<string> Indexes() =>
        table.Indexes.Where(Uses).Select(index => index.Name).Concat(table.Constraints.Where(UsesByIndex).Select(constraint => constraint.Name));

    /// <summary>Whether the index has expressions or a condition; such a one is never taken over, whatever it says (<c>CheckIndexCompatible</c>).</summary>
    public bool IsComputed(string index) => table.Indexes.Find(index) is { } found
        ? found.Where is not null || found.Elements.Any(element => element.Expression is not null)
        : table.Constraints.Find(index) is ExclusionConstraint exclusion && (exclusion.Where is not null || exclusion.Elements.Any(element => element.Key.Expression is not null));

    public bool IsUnique(string index) => table.Indexes.Find(index)?.Unique ?? true;

    public bool HasValidatedCheck => table.Constraints.OfType<CheckConstraint>().Any(check => check.Validated && Uses(check.Expression));

    private bool Uses(TableIndex index) => Uses(index.Elements) || index.Include.Contains(column) || Uses(index.Where);

    private bool UsesByIndex(Constraint constraint) => constraint switch
    {
        PrimaryKeyConstraint key => key.Columns.Contains(column) || key.Include.Contains(column),
        UniqueConstraint key => key.Columns.Contains(column) || key.Include.Contains(column),
        ExclusionConstraint exclusion => Uses(exclusion.Elements.Select(element => element.Key)) || Uses(exclusion.Where),
        _ => false,
    };

    private bool Uses(IEnumerable<IndexElement> elements) => elements.Any(element => element.Column == column || Uses(element.Expression));

    private bool Uses(SqlExpression? expression) => expression?.References.Contains(_id) ?? false;
}
