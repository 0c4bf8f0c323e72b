using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Diffing.Changes;

namespace MigrationBuild.Schema.Planning;

/// <summary>The SQL that makes a difference go away, as the files it must be split into, in the order in which they run.</summary>
/// <param name="Changes">The difference.</param>
/// <param name="Diagnostics">What the plan does to data, and what it could not do, at the place that causes it.</param>
public sealed record MigrationPlan(EquatableArray<Change> Changes, EquatableArray<PlannedFile> Files, EquatableArray<SourceDiagnostic> Diagnostics)
{
    public bool IsEmpty => Changes.IsEmpty;
}
