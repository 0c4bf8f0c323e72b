using MigrationBuild.Postgres.Syntax.Scripts;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing;
using MigrationBuild.Schema.Diffing.Changes;
using MigrationBuild.Schema.Diffing.Renames;
using MigrationBuild.Schema.Directories;
using MigrationBuild.Schema.Planning;
using MigrationBuild.Schema.Replaying;
using MigrationBuild.Schema.Sources;

namespace MigrationBuild.Schema.Reverting;

/// <summary>How the newest migrations of a database are taken back, one after the other.</summary>
/// <param name="Current">What the database is, by its migrations.</param>
/// <param name="Files">The newest migration first.</param>
/// <param name="Errors">Why the migrations give no catalog; none where they do.</param>
public sealed record MigrationReversals(Catalog Current, EquatableArray<MigrationReversal> Files, EquatableArray<SourceDiagnostic> Errors)
{
    /// <param name="applied">The migrations that the database has had, in their order.</param>
    /// <param name="count">How many of them, from the end, are taken back.</param>
    public static MigrationReversals Of(MigrationDirectory directory, IReadOnlyList<MigrationFile> applied, int count, int postgresVersion)
    {
        var state = new ReplayState(Catalog.NewDatabase) { TargetVersion = postgresVersion };
        var errors = new List<SourceDiagnostic>();
        var runs = new List<FileRun>();
        for (var order = 0; order < applied.Count; order++)
        {
            var script = MigrationsReplay.Parse(directory.SourceOf(applied[order]), postgresVersion);
            var step = CatalogReplay.Apply(state, script, order);
            errors.AddRange(script.Diagnostics.Concat(step.Diagnostics).Where(found => found.Severity == DiagnosticSeverity.Error));
            runs.Add(new FileRun(applied[order], script, order, state, step));
            state = step.State;
        }

        var current = state.Catalog;
        return errors.Count > 0
            ? new MigrationReversals(current, default, errors.ToEquatableArray())
            : new MigrationReversals(current, runs.Skip(runs.Count - count).Reverse().Select(run => Of(run, current, postgresVersion)).ToEquatableArray(), default);
    }

    private static MigrationReversal Of(FileRun run, Catalog current, int postgresVersion)
    {
        var (before, after) = (run.Before.Catalog, run.Step.State.Catalog);
        var tables = DeclaredNames.RenamedTables(before, after);
        var renames = tables.Where(rename => rename.Old.Schema == rename.New.Schema).Concat<Change>(DeclaredNames.RenamedColumns(before, after, tables)).ToList();
        var reverse = ReversePlan.Between(before, after, renames, new PlanOptions(postgresVersion, run.Script.File));
        return new MigrationReversal(
            run.File,
            after,
            reverse,
            DataLosses.Find(reverse.Plan.Changes, renames, after, current).ToEquatableArray(),
            RequiredValues.Find(reverse.Plan.Changes, before, current).ToEquatableArray(),
            Obstacles(run, tables, renames, reverse).ToEquatableArray());
    }

    private static IEnumerable<SourceDiagnostic> Obstacles(FileRun run, IReadOnlyList<RenameTable> tables, IReadOnlyList<Change> renames, ReversePlan reverse)
        => Statements(run)
            .Concat(run.Step.Diagnostics
                .Where(found => found.Descriptor == ReplayDiagnostics.NotFollowed || found.Descriptor == ReplayDiagnostics.CarriedObject)
                .Select(found => (found.Span, What: found.Message.TrimEnd('.'))))
            .Concat(tables.Where(rename => rename.Old.Schema != rename.New.Schema)
                .Select(rename => (default(TextSpan), What: $"it moves {rename.Old} to {rename.New}, and no plan moves a table with its rows from one schema to another")))
            .Concat(TakenNames(run, renames))
            .Concat(RenamedSequences(run))
            .Concat(Unplanned(run, reverse))
            .OrderBy(obstacle => obstacle.Item1.Start)
            .Select(obstacle => new SourceDiagnostic(
                RevertDiagnostics.Irreversible,
                run.Script.File,
                obstacle.Item1,
                $"{run.File.Path} cannot be taken back: {obstacle.What}. Write a new migration that does what is to be undone of it."));

    private static IEnumerable<(TextSpan Span, string What)> Statements(FileRun run)
    {
        var state = run.Before.NewSession();
        foreach (var statement in run.Script.Statements)
        {
            var changes = new DataChanges(state.Names, run.Order);
            foreach (var (node, what) in changes.Find(statement.Syntax).Concat(changes.FindCalls(statement.Syntax)))
            {
                yield return (node.Span, what);
            }

            state = CatalogReplay.Apply(state, run.Script.File, statement, run.Order).State;
        }
    }

    /// <summary>What is renamed back would stand in the way of what has its name by then, and that has to be dropped before.</summary>
    private static IEnumerable<(TextSpan Span, string What)> TakenNames(FileRun run, IReadOnlyList<Change> renames)
    {
        var after = run.Step.State.Catalog;
        foreach (var rename in renames)
        {
            if (rename is RenameTable table && after.FindTable(table.Old) is { } other && !renames.OfType<RenameTable>().Any(move => move.New == table.Old))
            {
                yield return (SpanOf(run, other.Origin), $"it renames {table.Old} to {table.New} and makes another table of that name, and no plan turns that round");
            }

            if (rename is RenameColumn column && after.FindTable(column.Table)!.FindColumn(column.Old) is { } added
                && !renames.OfType<RenameColumn>().Any(move => move.Table == column.Table && move.New == column.Old))
            {
                yield return (SpanOf(run, added.Origin), $"it renames {column.Old} of {column.Table} to {column.New} and adds another column of that name, and no plan turns that round");
            }
        }
    }

    private static TextSpan SpanOf(FileRun run, Origin origin) => origin.File is not null && origin.Order == run.Order ? origin.Span : default;

    /// <summary>A plan would make it anew, and it would count from its start.</summary>
    private static IEnumerable<(TextSpan Span, string What)> RenamedSequences(FileRun run)
    {
        var old = Sequences(run.Before.Catalog).ToLookup(entry => (entry.Sequence.Origin.Order, entry.Sequence.Origin.Span.Start), entry => entry.Name);
        return from entry in Sequences(run.Step.State.Catalog)
               from name in old[(entry.Sequence.Origin.Order, entry.Sequence.Origin.Span.Start)].Take(1)
               where name != entry.Name
               select (default(TextSpan), $"it renames the sequence {name} to {entry.Name}, and no plan renames a sequence; ALTER SEQUENCE … RENAME TO … takes it back");
    }

    private static IEnumerable<(QualifiedName Name, Sequence Sequence)> Sequences(Catalog catalog)
        => from schema in catalog.Schemas
           from relation in schema.Relations
           where relation is Sequence { OwnedBy: null, Origin.File: not null }
           select (new QualifiedName(schema.Name, relation.Name), (Sequence)relation);

    private static IEnumerable<(TextSpan Span, string What)> Unplanned(FileRun run, ReversePlan reverse)
    {
        var place = reverse.Changes.Where(change => change.Reversal == Reversal.None)
            .Select(change => ChangePlace.Of(change.Change))
            .FirstOrDefault(origin => origin.File is not null && origin.Order == run.Order);
        // That a rename cannot be turned round is said where it is found.
        return reverse.Plan.Diagnostics
            .Where(found => found.Severity == DiagnosticSeverity.Error && found.Descriptor != RenameDiagnostics.UnusableHint)
            .Select(found => (place.Span, found.Message.TrimEnd('.')));
    }

    private sealed record FileRun(MigrationFile File, SqlScript Script, int Order, ReplayState Before, ReplayStep Step);
}
