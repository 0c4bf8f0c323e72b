using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Reverting;

/// <summary>What is lost for good when a migration is taken back.</summary>
/// <param name="Message">A sentence.</param>
/// <param name="Table">The table whose rows tell whether there is anything to lose, by its name while the migration is the newest; null where no rows can tell.</param>
/// <param name="Column">The column that counts; null for whole rows.</param>
public sealed record DataLoss(string Message, QualifiedName? Table, string? Column)
{
    /// <summary>The name of the table before any migration is taken back; null where it is not there yet, or no rows can tell.</summary>
    public QualifiedName? TableNow { get; init; }

    /// <summary>The same of the column.</summary>
    public string? ColumnNow { get; init; }
}
