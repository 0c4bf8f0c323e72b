using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Maintenance;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Linting.Effects;

/// <content>
/// <c>ALTER COLUMN … TYPE</c>: rows are written anew unless the stored values stay as they are; what is made of the column (indexes, checks, foreign keys) is made anew, and
/// built or checked anew unless it comes out the same.
/// </content>
public sealed partial class EffectTable
{
    private IEnumerable<Effect> OfTypeChange(AlterColumnTypeCmd change, AlteredTable subject) =>
        subject.Family.SelectMany(each => OfTypeChange(change, each, subject.Lock));

    private IEnumerable<Effect> OfTypeChange(AlterColumnTypeCmd command, QualifiedName table, LockMode mode)
    {
        var known = FindTable(table);
        if (known?.FindColumn(command.Column.Name) is not { } column)
        {
            return Rewritten(command, table, mode, canFail: true);
        }

        if (column.Generated is { Stored: false })
        {
            return [On(command, table, mode)];
        }

        var change = ColumnTypeChange.Of(command, column, _before);
        var users = new ColumnUsers(table, known, column.Name);
        var sequences = column.Identity is null ? [] : new[] { On(command, IdentityOf(table, column.Name), LockMode.ShareRowExclusive, Work.Rewrite) };
        return
        [
            .. change.KeepsStorage ? OfKeptType(command, table, mode, change, users) : OfNewType(command, table, mode, change, users),
            .. sequences,
            .. OfKeysOver(command, table, column.Name, isChecked: !(change.KeepsStorage && change.KeepsOrder)),
        ];
    }

    private IEnumerable<Effect> OfNewType(AlterColumnTypeCmd command, QualifiedName table, LockMode mode, ColumnTypeChange change, ColumnUsers users) =>
        HasRows(table)
            ? Rewritten(command, table, mode, change.CanFail)
            : users.Indexes().Select(index => OnIndex(command, table, index, LockMode.AccessExclusive)).Prepend(On(command, table, mode));

    private IEnumerable<Effect> OfKeptType(AlterColumnTypeCmd command, QualifiedName table, LockMode mode, ColumnTypeChange change, ColumnUsers users)
    {
        var rebuilt = HasRows(table) ? users.Indexes().Where(index => users.IsComputed(index) || !change.KeepsOrder).ToList() : [];
        var work = (rebuilt.Count > 0 ? Work.Scan | Work.RebuildIndexes : Work.None) | (users.HasValidatedCheck && HasRows(table) ? Work.Scan : Work.None);
        return users.Indexes()
            .Select(index => OnIndex(command, table, index, LockMode.AccessExclusive, rebuilt.Contains(index) ? Work.RebuildIndexes : Work.None))
            .Prepend(On(command, table, mode, work) with { CanFailOnData = rebuilt.Any(users.IsUnique) });
    }

    /// <summary>Foreign keys on either side go and come again, which locks both tables.</summary>
    private IEnumerable<Effect> OfKeysOver(AlterColumnTypeCmd command, QualifiedName table, string column, bool isChecked) =>
        from entry in KeysOf(table).Where(key => key.Columns.Contains(column)).Select(key => (Table: table, Key: key))
            .Concat(KeysTo(table).Where(entry => entry.Key.ReferencedColumns.Contains(column)))
        let isSearched = isChecked && entry.Key.Validated
        from effect in new[]
        {
            On(command, entry.Table, LockMode.AccessExclusive, isSearched ? Work.Scan : Work.None),
            On(command, entry.Key.ReferencedTable, LockMode.AccessExclusive, isSearched ? Work.Scan : Work.None),
        }
        select effect;
}
