using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>What the parser can say of a text.</summary>
public static class SyntaxDiagnostics
{
    public static readonly DiagnosticDescriptor SyntaxError =
        new("MB1001", "sql-syntax-error", "PostgreSQL refuses the statement's syntax", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor MetaCommand =
        new("MB1003", "psql-meta-command", "A command that only psql runs", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor NestedTooDeeply =
        new("MB1004", "sql-nested-too-deeply", "A statement is nested too deeply to be read", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor NeedsNewerVersion =
        new("MB1005", "sql-needs-newer-postgresql", "The statement's syntax is newer than the server", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor PsqlVariable =
        new("MB1006", "psql-variable", "A variable that only psql replaces", DiagnosticSeverity.Error);
}
