using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing.Changes;

namespace MigrationBuild.Schema.Diffing.Renames;

/// <summary>
/// What goes beside the like of it that comes may have been renamed: only people know, and a wrong guess loses rows. So whoever adds says which it is.
/// </summary>
internal static class AmbiguousRenames
{
    public static IEnumerable<SourceDiagnostic> Find(IReadOnlyList<Change> changes) => Tables(changes).Concat(Columns(changes));

    private static IEnumerable<SourceDiagnostic> Tables(IReadOnlyList<Change> changes)
    {
        var drops = changes.OfType<DropTable>().ToList();
        foreach (var (name, table) in changes.OfType<CreateTable>().Where(create => IsOpen(create.Table.Origin, create.Table.FormerName)))
        {
            var candidates = drops.Where(drop => drop.Name.Schema == name.Schema && drop.Name != name && drop.Table.Foreign?.Server == table.Foreign?.Server && SharedColumns.AreMost(drop.Table, table)).Select(drop => drop.Name.Name).ToList();
            if (candidates.Count > 0)
            {
                yield return Ask($"table {name}", table.Origin, "table", candidates, "have the same columns, or nearly so", "rows");
            }
        }
    }

    private static IEnumerable<SourceDiagnostic> Columns(IReadOnlyList<Change> changes)
    {
        // The values of a generated column are computed anew in any case.
        var drops = changes.OfType<DropColumn>().Where(drop => drop.Column.Generated is null).ToLookup(drop => drop.Table, drop => drop.Column);
        foreach (var (table, column) in changes.OfType<AddColumn>().Where(add => IsOpen(add.Column.Origin, add.Column.FormerName)))
        {
            var candidates = drops[table].Where(drop => drop.Type == column.Type && drop.Name != column.Name).Select(drop => drop.Name).ToList();
            if (candidates.Count > 0 && column.Generated is null)
            {
                yield return Ask($"column {column.Name} of {table}", column.Origin, "column", candidates, "have the same type", "values");
            }
        }
    }

    private static bool IsOpen(Origin origin, FormerName former) => origin.File is not null && !former.IsSaid;

    private static SourceDiagnostic Ask(string what, Origin origin, string kind, List<string> candidates, string likeness, string contents)
    {
        var (old, are, have, they) = candidates.Count == 1
            ? ($"the {kind} {candidates[0]}", "is", likeness.Replace("have", "has"), "it")
            : ($"one of the {kind}s {string.Join(", ", candidates)}", "are", likeness, "they");
        var hints = string.Join(" or ", candidates.Select(candidate => HintText.Of(origin.File!, candidate)));
        return new SourceDiagnostic(
            RenameDiagnostics.Ambiguous,
            origin.File!,
            origin.Span,
            $"Is {what} {old} under another name? {char.ToUpperInvariant(they[0])}{they.Substring(1)} {are} no longer in the schema, and {have}. " +
            $"If so, write {hints} {HintText.Where(origin.File!)}, and the {contents} stay. " +
            $"If it is a new {kind}, write {HintText.Of(origin.File!, "")} there: then {string.Join(", ", candidates)} {are} dropped with all {contents}.");
    }
}
