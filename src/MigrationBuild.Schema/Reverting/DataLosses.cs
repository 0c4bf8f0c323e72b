using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing.Changes;
using MigrationBuild.Schema.Planning;

namespace MigrationBuild.Schema.Reverting;

/// <summary>Says what a plan back loses.</summary>
internal static class DataLosses
{
    /// <param name="changes">The changes of the plan. All but renames speak of things by the names that these give.</param>
    /// <param name="renames">How tables and columns were renamed by the migration.</param>
    /// <param name="after">What there is when the plan begins.</param>
    /// <param name="now">What there is before anything is taken back.</param>
    public static IEnumerable<DataLoss> Find(IReadOnlyList<Change> changes, IReadOnlyList<Change> renames, Catalog after, Catalog now)
    {
        var dropped = new HashSet<QualifiedName>(changes.OfType<DropTable>().Select(drop => drop.Name));
        return changes.Select(change => Of(change, dropped)).OfType<DataLoss>().Select(loss => Named(loss, renames, after, now)).OfType<DataLoss>();
    }

    private static DataLoss? Of(Change change, ISet<QualifiedName> dropped) => change switch
    {
        DropTable { Table.PartitionOf: { } partition } when dropped.Contains(partition.Parent) => null,
        DropTable drop => new DataLoss($"Table {drop.Name} is dropped with its rows.", drop.Name, null),
        DropColumn { Column.Generated: null } drop => new DataLoss($"Column {drop.Column.Name} of {drop.Table} is dropped with its values.", drop.Table, drop.Column.Name),
        AlterColumn alter when !TypeConversions.KeepsValues(alter.Old.Type, alter.New.Type) => new DataLoss(
            $"The values of column {alter.New.Name} of {alter.Table} are converted to {DdlWriter.Type(alter.New.Type)}: what does not fit is rounded, cut off or refused.",
            alter.Table,
            alter.Old.Name),
        DropSequence drop => new DataLoss($"Sequence {drop.Sequence.Name} is dropped, and how far it has come with it.", null, null),
        DropExtension drop => new DataLoss($"Extension {drop.Extension.Name} is dropped with what it keeps in tables of its own.", null, null),
        _ => null,
    };

    /// <summary>The loss with its table's names; null where the rows are elsewhere and stay.</summary>
    private static DataLoss? Named(DataLoss loss, IReadOnlyList<Change> renames, Catalog after, Catalog now)
    {
        if (loss.Table is not { } said)
        {
            return loss;
        }

        var table = renames.OfType<RenameTable>().FirstOrDefault(rename => rename.Old == said)?.New ?? said;
        var column = renames.OfType<RenameColumn>().FirstOrDefault(rename => rename.Table == table && rename.Old == loss.Column)?.New ?? loss.Column;
        var owner = after.FindTable(table)!;
        if (owner.Foreign is not null)
        {
            return null;
        }

        // What the table no longer is, its rows tell as a whole.
        var declared = column is null ? null : owner.FindColumn(column);
        var tableNow = DeclaredNames.Find(now, owner);
        var columnNow = declared is not null && tableNow is { } name ? DeclaredNames.Find(now.FindTable(name)!, declared) : null;
        return loss with { Table = table, Column = column, TableNow = declared is null || columnNow is not null ? tableNow : null, ColumnNow = columnNow };
    }
}
