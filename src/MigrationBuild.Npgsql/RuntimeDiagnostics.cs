using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Npgsql;

/// <summary>What can stand between a bundle and a database: <c>MB6xxx</c>.</summary>
public static class RuntimeDiagnostics
{
    public static readonly DiagnosticDescriptor BundleDiffers = Error(
        "MB6001", "bundle-differs", "The bundle is not what atlas.sum says");

    public static readonly DiagnosticDescriptor NoBundle = Error(
        "MB6002", "no-bundle", "There are no migrations to apply");

    public static readonly DiagnosticDescriptor AppliedFileEdited = Error(
        "MB6003", "applied-file-edited", "A migration was edited after it was applied");

    public static readonly DiagnosticDescriptor AppliedFileMissing = Error(
        "MB6004", "applied-file-missing", "A migration that was applied is not in the bundle");

    public static readonly DiagnosticDescriptor OutOfOrder = Error(
        "MB6005", "out-of-order", "A migration is older than what was applied already");

    public static readonly DiagnosticDescriptor DatabaseNotEmpty = Error(
        "MB6006", "database-not-empty", "The database has objects but no history");

    public static readonly DiagnosticDescriptor UnknownVersion = Error(
        "MB6007", "unknown-version", "A version is not in the bundle");

    public static readonly DiagnosticDescriptor StatementFailed = Error(
        "MB6008", "statement-failed", "PostgreSQL refused a statement");

    public static readonly DiagnosticDescriptor PartialFileEdited = Error(
        "MB6009", "partial-file-edited", "The part of a migration that has run already was edited");

    public static readonly DiagnosticDescriptor Locked = Error(
        "MB6010", "locked", "Another run holds the lock");

    public static readonly DiagnosticDescriptor InvalidIndex = Error(
        "MB6011", "invalid-index", "An index of that name exists and is not valid");

    public static readonly DiagnosticDescriptor AmbiguousHistory = Error(
        "MB6012", "ambiguous-history", "There are two revisions tables");

    public static readonly DiagnosticDescriptor OwnTransaction = Error(
        "MB6013", "own-transaction", "A migration controls its own transaction");

    public static readonly DiagnosticDescriptor NotExecutable = Error(
        "MB6014", "not-executable", "A statement that a server cannot run");

    public static readonly DiagnosticDescriptor CannotConnect = Error(
        "MB6015", "cannot-connect", "The server cannot be reached");

    public static readonly DiagnosticDescriptor InvalidConnectionString = Error(
        "MB6016", "invalid-connection-string", "The connection string cannot be read");

    public static readonly DiagnosticDescriptor HistoryRefused = Error(
        "MB6017", "history-refused", "The server refuses to keep or show the history");

    public static readonly DiagnosticDescriptor ServerTooOld = Error(
        "MB6018", "server-too-old", "The server is older than PostgreSQL 14");

    public static readonly DiagnosticDescriptor InspectionRefused = Error(
        "MB6019", "inspection-refused", "The server refuses to show its schema");

    public static readonly DiagnosticDescriptor KnownByName = new(
        "MB6020", "known-by-name", "Of some objects of a database only the names are read", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor PlanRefused = Error(
        "MB6021", "plan-refused", "The scratch server refuses a statement");

    public static readonly DiagnosticDescriptor PlanDiffers = Error(
        "MB6022", "plan-differs", "On the scratch server the plan does not give the desired schema");

    public static readonly DiagnosticDescriptor ScratchNotEmpty = Error(
        "MB6023", "scratch-not-empty", "The scratch database is not empty");

    public static readonly DiagnosticDescriptor ScratchLeftBehind = Error(
        "MB6024", "scratch-left-behind", "The scratch database could not be emptied");

    public static readonly DiagnosticDescriptor Drifted = Error(
        "MB6025", "drifted", "The database is not what its migrations made");

    public static readonly DiagnosticDescriptor DataWouldBeLost = Error(
        "MB6026", "data-would-be-lost", "Taking a migration back would lose data");

    public static readonly DiagnosticDescriptor HalfTakenBack = Error(
        "MB6027", "half-taken-back", "A migration is taken back in part");

    public static readonly DiagnosticDescriptor NotRunHere = Error(
        "MB6028", "not-run-here", "A migration was not run on this database, so it cannot be taken back");

    public static readonly DiagnosticDescriptor ReversalRefused = Error(
        "MB6029", "reversal-refused", "PostgreSQL refused a statement that takes a migration back");

    private static DiagnosticDescriptor Error(string id, string name, string title) => new(id, name, title, DiagnosticSeverity.Error);
}
