using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing.Changes;

namespace MigrationBuild.Schema.Planning;

/// <summary>Tells catalogs what their tables and columns are called on the other side of a plan.</summary>
internal static class RenameHintsBack
{
    /// <summary>What schema files said of earlier names was about another way than this one.</summary>
    public static Catalog Without(Catalog catalog) => WithNames(catalog, _ => default, (_, _) => default);

    /// <summary>The catalog before the plan, for the way back: its tables were called as the plan called them.</summary>
    public static Catalog ToOld(Catalog before, IReadOnlyList<Change> renames)
    {
        var tables = renames.OfType<RenameTable>().ToList();
        var columns = renames.OfType<RenameColumn>().ToList();
        return WithNames(
            before,
            table => tables.Find(rename => rename.Old == table) is { } found ? Said(found.New.Name) : default,
            (table, column) => columns.Find(rename => rename.Old == column && rename.Table == NewName(table)) is { } found ? Said(found.New) : default);

        QualifiedName NewName(QualifiedName table) => tables.Find(rename => rename.Old == table)?.New ?? table;
    }

    /// <summary>The catalog after the plan, for the way there.</summary>
    public static Catalog ToNew(Catalog after, IReadOnlyList<Change> renames) => WithNames(
        after,
        table => renames.OfType<RenameTable>().FirstOrDefault(rename => rename.New == table) is { } found ? Said(found.Old.Name) : default,
        (table, column) => renames.OfType<RenameColumn>().FirstOrDefault(rename => rename.New == column && rename.Table == table) is { } found ? Said(found.Old) : default);

    private static FormerName Said(string name) => new(name, default);

    private static Catalog WithNames(Catalog catalog, Func<QualifiedName, FormerName> ofTable, Func<QualifiedName, string, FormerName> ofColumn) =>
        catalog.Tables().ToList().Aggregate(catalog, (result, entry) => result.With(entry.Key.Schema, entry.Value with
        {
            FormerName = ofTable(entry.Key),
            Columns = entry.Value.Columns.Select(column => column with { FormerName = ofColumn(entry.Key, column.Name) }).ToEquatableArray(),
        }));
}
