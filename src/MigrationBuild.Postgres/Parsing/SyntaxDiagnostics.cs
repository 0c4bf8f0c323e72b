using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>What the parser can say of a text.</summary>
public static class SyntaxDiagnostics
{
    /// <summary>MB1001: what PostgreSQL's scanner or grammar refuses, in its words.</summary>
    public static readonly DiagnosticDescriptor SyntaxError =
        new("MB1001", "sql-syntax-error", "PostgreSQL refuses the statement's syntax", DiagnosticSeverity.Error);

    /// <summary>MB1003: a command such as <c>\connect</c>, which a server never sees.</summary>
    public static readonly DiagnosticDescriptor MetaCommand =
        new("MB1003", "psql-meta-command", "A command that only psql runs", DiagnosticSeverity.Warning);

    /// <summary>MB1004: an expression or query that nests deeper than the parser's limit, which guards its stack.</summary>
    public static readonly DiagnosticDescriptor NestedTooDeeply =
        new("MB1004", "sql-nested-too-deeply", "A statement is nested too deeply to be read", DiagnosticSeverity.Error);

    /// <summary>MB1005: syntax that <see cref="SqlParseOptions.PostgresVersion"/> does not know yet.</summary>
    public static readonly DiagnosticDescriptor NeedsNewerVersion =
        new("MB1005", "sql-needs-newer-postgresql", "The statement's syntax is newer than the server", DiagnosticSeverity.Error);

    /// <summary>MB1006: <c>:name</c>, <c>:'name'</c> or <c>:"name"</c>, which is a syntax error to a server.</summary>
    public static readonly DiagnosticDescriptor PsqlVariable =
        new("MB1006", "psql-variable", "A variable that only psql replaces", DiagnosticSeverity.Error);
}
