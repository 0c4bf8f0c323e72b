using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Generation;

/// <summary>The findings of the build: <c>MB5xxx</c>.</summary>
public static class GenerationDiagnostics
{
    public static readonly DiagnosticDescriptor OutOfStep =
        new("MB5001", "migrations-out-of-step", "The migrations do not give the schema", DiagnosticSeverity.Error);

    // A warning, because terminals hide a build's ordinary messages.
    public static readonly DiagnosticDescriptor Wrote =
        new("MB5002", "migrations-written", "The build wrote migrations", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor InvalidSetting =
        new("MB5003", "invalid-setting", "A property of the project has an invalid value", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor Inaccessible =
        new("MB5004", "inaccessible-file", "A file cannot be read or written", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor Busy =
        new("MB5005", "directory-busy", "Another build holds the migrations directory", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor GitUnavailable =
        new("MB5006", "git-unavailable", "Git could not tell which migrations are committed", DiagnosticSeverity.Warning);
}
