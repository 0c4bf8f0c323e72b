using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing.Changes;
using MigrationBuild.Schema.Expressions;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Diffing.Renames;

/// <summary>The renames that the hints of a desired schema ask for.</summary>
/// <param name="Catalog">The current catalog with the renames done, as the server would do them: what refers to the objects follows.</param>
/// <param name="Changes">The renames, in the order in which they can run.</param>
internal sealed record HintedRenames(Catalog Catalog, EquatableArray<Change> Changes, EquatableArray<SourceDiagnostic> Diagnostics)
{
    public static HintedRenames Find(Catalog current, Catalog desired)
        => new HintedRenames(current, default, default).WithTables(desired).WithColumns(desired);

    private HintedRenames WithTables(Catalog desired)
    {
        // Where there is nothing yet, nothing can have been called otherwise.
        var hinted = desired.Tables().Where(entry => entry.Value.FormerName.IsSaid).GroupBy(entry => entry.Key.Schema).ToList();
        return hinted.Count == 0 || !Catalog.Tables().Any() ? this : hinted.Aggregate(this, (result, schema) => result.WithTables(schema.Key, schema, desired));
    }

    private HintedRenames WithTables(string schema, IEnumerable<KeyValuePair<QualifiedName, Table>> hinted, Catalog desired)
    {
        var found = new List<SourceDiagnostic>();
        var current = Catalog;
        var moves = new NameMoves(
            "table",
            name => current.FindTable(Named(name)) is not null,
            name => RelationNames.IsTaken(current, Named(name)) || RelationNames.IsTypeTaken(current, Named(name)),
            name => desired.FindTable(Named(name)) is not null,
            (old, wanted) => SharedColumns.Count(current.FindTable(Named(old))!, desired.FindTable(Named(wanted))!),
            found);
        return moves.Find(hinted.Select(entry => (entry.Key.Name, entry.Value.FormerName)))
            .Aggregate(this, (result, move) => result.With(new RenameTable(Named(move.Old), Named(move.New), move.Place)))
            .With(found);

        QualifiedName Named(string name) => new(schema, name);
    }

    private HintedRenames WithColumns(Catalog desired)
        => desired.Tables()
            .Where(entry => entry.Value.Columns.Any(column => column.FormerName.IsSaid))
            .Aggregate(this, (result, entry) => result.Catalog.FindTable(entry.Key) is { } old ? result.WithColumns(entry.Key, old, entry.Value) : result);

    private HintedRenames WithColumns(QualifiedName table, Table old, Table wanted)
    {
        var found = new List<SourceDiagnostic>();
        var moves = new NameMoves(
            "column",
            name => old.FindColumn(name) is not null,
            name => old.FindColumn(name) is not null,
            name => wanted.FindColumn(name) is not null,
            (before, after) => old.FindColumn(before)!.Type == wanted.FindColumn(after)!.Type ? 1 : 0,
            found);
        return moves.Find(wanted.Columns.Select(column => (column.Name, column.FormerName)))
            .Aggregate(this, (result, move) => result.With(new RenameColumn(table, move.Old, move.New, move.Place)))
            .With(found);
    }

    private HintedRenames With(RenameTable rename)
    {
        var renamed = CatalogRenaming.Apply(Renaming.OfRelation(rename.Old, rename.New), new NameScope(Catalog));
        return this with { Catalog = CarriedStatements.WithRenamedOwner(renamed, rename.Old, rename.New), Changes = Changes.Add(rename) };
    }

    private HintedRenames With(RenameColumn rename) => this with
    {
        Catalog = Renamed(Catalog, rename.Table, rename),
        Changes = Changes.Add(rename),
    };

    /// <summary>Children have the column under the same name always.</summary>
    private static Catalog Renamed(Catalog catalog, QualifiedName table, RenameColumn rename)
        => catalog.ChildrenOf(table).Aggregate(
            CatalogRenaming.Apply(Renaming.OfColumn(table, rename.Old, rename.New), new NameScope(catalog)),
            (result, child) => Renamed(result, child.Key, rename));

    private HintedRenames With(IEnumerable<SourceDiagnostic> found) => this with { Diagnostics = Diagnostics.AddRange(found.ToEquatableArray()) };
}
