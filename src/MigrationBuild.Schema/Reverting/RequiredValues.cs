using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing.Changes;

namespace MigrationBuild.Schema.Reverting;

/// <summary>A column that comes back as it was: required, and without a value for the rows that are there.</summary>
/// <param name="Message">A sentence.</param>
/// <param name="TableNow">The name of its table before any migration is taken back.</param>
public sealed record RequiredValues(string Message, QualifiedName TableNow)
{
    internal static IEnumerable<RequiredValues> Find(IReadOnlyList<Change> changes, Catalog before, Catalog now)
        => from add in changes.OfType<AddColumn>()
           where add.Column is { NotNull: true, Default: null, Generated: null, Identity: null }
           let owner = before.FindTable(add.Table)!
           let table = DeclaredNames.Find(now, owner)
           where table is not null && owner.Foreign is null
           select new RequiredValues($"Column {add.Column.Name} of {add.Table} was required, and the rows that are there have no value for it any more.", table.Value);
}
