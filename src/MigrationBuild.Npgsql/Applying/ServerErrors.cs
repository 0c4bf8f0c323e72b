using MigrationBuild.Npgsql.Inspecting;
using MigrationBuild.Npgsql.Revisions;
using MigrationBuild.Postgres.Text;
using Npgsql;

namespace MigrationBuild.Npgsql.Applying;

/// <summary>Says what a server's error means for a migration and what to do.</summary>
internal static class ServerErrors
{
    private static readonly Dictionary<string, string> Advice = new(StringComparer.Ordinal)
    {
        [PostgresErrorCodes.LockNotAvailable] = "Another session holds a lock on it for too long. Apply again at a quieter time, or allow a longer lock_timeout.",
        [PostgresErrorCodes.QueryCanceled] = "It took longer than statement_timeout allows, or somebody cancelled it.",
        [PostgresErrorCodes.InsufficientPrivilege] = "Apply with a role that owns the object, or grant the right.",
        [PostgresErrorCodes.DeadlockDetected] = "The application and the migration took locks in different orders. Apply again.",
        [PostgresErrorCodes.UniqueViolation] = "The rows that are there already break the rule. Clean them up in a statement before this one.",
        [PostgresErrorCodes.ForeignKeyViolation] = "The rows that are there already break the rule. Clean them up in a statement before this one.",
        [PostgresErrorCodes.CheckViolation] = "The rows that are there already break the rule. Clean them up in a statement before this one.",
        [PostgresErrorCodes.NotNullViolation] = "The rows that are there already have nulls. Fill them in a statement before this one.",
        [PostgresErrorCodes.ActiveSqlTransaction] = "Put the statement into a file of its own with the line '-- atlas:txmode none' and an empty line at its top.",
        ["55P04"] = "A new enum value can be used only after its transaction has committed: use it in a later file.",
        [PostgresErrorCodes.FeatureNotSupported] = "The extension or feature is missing on this server. Install it there, or remove the statement.",
        [PostgresErrorCodes.UndefinedFile] = "The extension is missing on this server. Install it there, or remove the statement.",
    };

    public static StatementException Statement(MigrationScript script, MigrationStatement statement, NpgsqlException e, string kept)
    {
        var server = e as PostgresException;
        var at = server is null ? 0 : OffsetOf(statement.Text, PositionOf(server, statement));
        var span = new TextSpan(statement.Span.Start + at, 0);
        var diagnostic = new SourceDiagnostic(RuntimeDiagnostics.StatementFailed, script.Source, span, $"{Words(e)} {kept}");
        return new StatementException(diagnostic, statement.Shown, server?.SqlState, e);
    }

    /// <summary>What the server says of a statement, with what to do about it.</summary>
    public static string Words(NpgsqlException e) => e is PostgresException server ? Describe(server) : $"The connection broke: {Cause(e)}.";

    /// <summary>What the revisions table keeps of an error.</summary>
    public static string Record(NpgsqlException e) => Secrets.Mask(e is PostgresException server ? $"{server.Severity}: {server.MessageText} (SQLSTATE {server.SqlState})" : Cause(e));

    public static ServerException Connection(NpgsqlConnection connection, Exception e)
    {
        var parts = new NpgsqlConnectionStringBuilder(connection.ConnectionString);
        var target = $"{parts.Host ?? "localhost"}:{parts.Port}";
        var message = e is PostgresException server
            ? $"{target} refused the connection: {server.MessageText} (SQLSTATE {server.SqlState}). {ConnectionAdvice(server)}"
            : e.InnerException is null && e is NpgsqlException
                ? $"{target} cannot be used: {Cause(e)}. Check user, password and SSL mode."
                : $"{target} does not answer: {Cause(e)}. Is the server running, and are host and port right?";
        return new ServerException(RuntimeDiagnostics.CannotConnect, Secrets.Mask(message), e);
    }

    /// <summary>An error between the migrations: the revisions table could not be read, created or written.</summary>
    public static ServerException History(NpgsqlException e)
    {
        var reason = e is PostgresException server ? $"{server.MessageText} (SQLSTATE {server.SqlState})" : Cause(e);
        var advice = e.SqlState == PostgresErrorCodes.InsufficientPrivilege
            ? $"Apply with a role that may create the schema and table {RevisionsTable.Name}, or have them created for it, or choose a schema of its own: --revisions-schema NAME"
            : "Apply again; what was committed stays and is not run twice.";
        return new ServerException(
            RuntimeDiagnostics.HistoryRefused, Secrets.Mask($"The history of migrations cannot be read or written: {reason}. {advice}"), e);
    }

    public static ServerException TooOld(NpgsqlConnection connection) => new(
        RuntimeDiagnostics.ServerTooOld,
        $"{connection.Host}:{connection.Port} is PostgreSQL {connection.PostgreSqlVersion}. Databases are read from PostgreSQL {InspectionSession.OldestVersion} on.");

    /// <summary>An error while the system catalogs were read.</summary>
    public static ServerException Inspection(NpgsqlException e)
    {
        var reason = e is PostgresException server ? $"{server.MessageText} (SQLSTATE {server.SqlState})" : Cause(e);
        var advice = e.SqlState == PostgresErrorCodes.InsufficientPrivilege
            ? "Everybody may read the system catalogs unless it was taken away: grant the role SELECT on them, or use another role."
            : "Nothing was changed; try again.";
        return new ServerException(RuntimeDiagnostics.InspectionRefused, Secrets.Mask($"The schema of the database cannot be read: {reason}. {advice}"), e);
    }

    private static string ConnectionAdvice(PostgresException e) => e.SqlState switch
    {
        PostgresErrorCodes.InvalidPassword => "Check user and password.",
        PostgresErrorCodes.InvalidAuthorizationSpecification => "Check the user, and whether the server's pg_hba.conf lets it in from here.",
        PostgresErrorCodes.InvalidCatalogName => "Create the database first, or correct its name.",
        PostgresErrorCodes.TooManyConnections => "Try again when fewer clients are connected.",
        _ => "Check the connection string.",
    };

    private static string Describe(PostgresException e)
    {
        var detail = e.Detail is { Length: > 0 } ? $" {Detail(e.Detail)}" : "";
        var hint = e.Hint is { Length: > 0 } ? $" {Sentence(e.Hint)}" : "";
        var advice = Advice.TryGetValue(e.SqlState, out var known) ? $" {known}" : "";
        return Secrets.Mask($"{e.MessageText} (SQLSTATE {e.SqlState}).{detail}{hint}{advice}");
    }

    /// <summary>A detail can hold values out of rows. Npgsql leaves it out unless the connection string asks for it, and says so in its own words.</summary>
    private static string Detail(string detail) => detail.StartsWith("Detail redacted", StringComparison.Ordinal)
        ? "To see which values, add Include Error Detail=true to the connection string."
        : Sentence(detail);

    private static string Sentence(string text) => text.EndsWith('.') ? text : text + ".";

    private static string Cause(Exception e) => (e.InnerException ?? e).Message.TrimEnd('.');

    /// <summary>An internal position counts in a query that a function ran, which is ours only where we had the server execute a string.</summary>
    private static int PositionOf(PostgresException e, MigrationStatement statement) =>
        e.Position == 0 && e.InternalQuery == statement.Text.TrimEnd(';') ? e.InternalPosition : e.Position;

    /// <summary>PostgreSQL counts characters from 1; we count UTF-16 code units from 0.</summary>
    private static int OffsetOf(string text, int position)
    {
        var offset = 0;
        for (var i = 1; i < position && offset < text.Length; i++)
        {
            offset += char.IsSurrogatePair(text, offset) ? 2 : 1;
        }

        return offset;
    }
}
