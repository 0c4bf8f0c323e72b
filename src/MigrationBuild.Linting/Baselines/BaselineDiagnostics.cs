using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Baselines;

/// <summary>What can be said of a baseline.</summary>
public static class BaselineDiagnostics
{
    /// <summary>MB1015: an entry whose finding is gone, or a line that is none.</summary>
    public static readonly DiagnosticDescriptor Stale = new("MB1015", "stale-baseline-entry", "An entry of the baseline matches nothing", DiagnosticSeverity.Info);
}
