using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing.Renames;

namespace MigrationBuild.Schema.Sources;

/// <summary>Puts former names at the tables and columns whose declarations they stand by.</summary>
internal static class RenameHints
{
    public static Catalog Apply(Catalog catalog, IReadOnlyList<RenameHint> hints, ICollection<SourceDiagnostic> diagnostics)
    {
        if (hints.Count == 0)
        {
            return catalog;
        }

        var open = new List<RenameHint>(hints);
        foreach (var (name, table) in catalog.Tables().Select(entry => (entry.Key, entry.Value)).ToList())
        {
            // The columns of a join table are declared where it is, and have no names of their own to be called after.
            var former = Take(table.Origin) ?? table.FormerName;
            var columns = table.Columns.Select(column => column with { FormerName = Take(column.Origin) ?? column.FormerName }).ToEquatableArray();
            catalog = catalog.With(name.Schema, table with { Columns = columns, FormerName = former });
        }

        foreach (var hint in open)
        {
            Report(diagnostics, hint.Former.Place, "This former name belongs to no table or column. It is said by the declaration of one, once.");
        }

        return catalog;

        FormerName? Take(Origin origin)
        {
            var i = origin.File is null ? -1 : open.FindIndex(hint => hint.File == origin.File && hint.Target == origin.Span.Start);
            if (i < 0)
            {
                return null;
            }

            var former = open[i].Former;
            open.RemoveAt(i);
            return former;
        }
    }

    public static void Report(ICollection<SourceDiagnostic> diagnostics, Origin place, string message)
        => diagnostics.Add(new SourceDiagnostic(RenameDiagnostics.UnusableHint, place.File!, place.Span, message));
}
