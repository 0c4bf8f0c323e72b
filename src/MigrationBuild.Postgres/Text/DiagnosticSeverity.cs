namespace MigrationBuild.Postgres.Text;

/// <summary>How much a finding matters. The order is meaningful: a greater value is worse.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Known, shown nowhere unless asked for.</summary>
    Hidden,

    /// <summary>Shown in the editor and in reports; never in a build's output.</summary>
    Info,

    /// <summary>Shown in a build's output, which succeeds unless it treats warnings as errors.</summary>
    Warning,

    /// <summary>Fails the build.</summary>
    Error,
}
