using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Directories;
using MigrationBuild.Schema.Planning;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Reverting;

/// <summary>What takes one migration back, from what its text says that it did.</summary>
/// <param name="File">The migration.</param>
/// <param name="After">What there is while it is the newest.</param>
/// <param name="Reverse">The plan back, and what becomes of each change that the migration made.</param>
/// <param name="Losses">What is lost for good.</param>
/// <param name="Required">What cannot come back while tables have rows.</param>
/// <param name="Obstacles">Why it cannot be taken back, at the lines that are to blame; none where it can.</param>
public sealed record MigrationReversal(
    MigrationFile File,
    Catalog After,
    ReversePlan Reverse,
    EquatableArray<DataLoss> Losses,
    EquatableArray<RequiredValues> Required,
    EquatableArray<SourceDiagnostic> Obstacles)
{
    /// <summary>What data that the migration took does not come back, a sentence each.</summary>
    public IEnumerable<string> NotRestored => Reverse.Changes.Where(change => change.Reversal == Reversal.WithoutData).Select(change => change.Reason!);

    /// <summary>What else there is to know before the plan is run; losses are told apart.</summary>
    public IEnumerable<SourceDiagnostic> Warnings => Reverse.Plan.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Warning
        && found.Descriptor != PlanDiagnostics.TableDropped && found.Descriptor != PlanDiagnostics.ColumnDropped && found.Descriptor != PlanDiagnostics.TypeChanged);

    /// <summary>What there is after each statement of the plan; the first is what there is before it.</summary>
    public IReadOnlyList<Catalog> States(int postgresVersion)
    {
        var state = new ReplayState(After) { TargetVersion = postgresVersion };
        var states = new List<Catalog> { After };
        foreach (var statement in Reverse.Plan.Files.SelectMany(file => file.Statements))
        {
            var script = SqlParser.Parse(new SourceFile("", statement.Sql), new SqlParseOptions(PostgresVersion: postgresVersion));
            state = CatalogReplay.Apply(state, script).State;
            states.Add(state.Catalog);
        }

        return states;
    }
}
