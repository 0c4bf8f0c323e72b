using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Replaying;

/// <summary>An error that a server raises, by its SQLSTATE (Appendix A of PostgreSQL's manual).</summary>
internal sealed record ServerError(string SqlState, DiagnosticDescriptor Descriptor)
{
    public static ServerError UndefinedTable { get; } = new("42P01", ReplayDiagnostics.UndefinedObject);

    public static ServerError UndefinedColumn { get; } = new("42703", ReplayDiagnostics.UndefinedObject);

    public static ServerError SyntaxError { get; } = new("42601", ReplayDiagnostics.InvalidDefinition);

    public static ServerError AmbiguousColumn { get; } = new("42702", ReplayDiagnostics.InvalidDefinition);

    public static ServerError UndefinedFunction { get; } = new("42883", ReplayDiagnostics.UndefinedObject);

    public static ServerError AmbiguousFunction { get; } = new("42725", ReplayDiagnostics.UndefinedObject);

    public static ServerError UndefinedObject { get; } = new("42704", ReplayDiagnostics.UndefinedObject);

    public static ServerError InvalidSchemaName { get; } = new("3F000", ReplayDiagnostics.UndefinedObject);

    public static ServerError DuplicateTable { get; } = new("42P07", ReplayDiagnostics.DuplicateObject);

    public static ServerError DuplicateColumn { get; } = new("42701", ReplayDiagnostics.DuplicateObject);

    public static ServerError DuplicateFunction { get; } = new("42723", ReplayDiagnostics.DuplicateObject);

    public static ServerError DuplicateObject { get; } = new("42710", ReplayDiagnostics.DuplicateObject);

    public static ServerError UniqueViolation { get; } = new("23505", ReplayDiagnostics.DuplicateObject);

    public static ServerError DuplicateSchema { get; } = new("42P06", ReplayDiagnostics.DuplicateObject);

    public static ServerError DependentObjectsStillExist { get; } = new("2BP01", ReplayDiagnostics.DependentObjects);

    public static ServerError InvalidTableDefinition { get; } = new("42P16", ReplayDiagnostics.InvalidDefinition);

    public static ServerError InvalidObjectDefinition { get; } = new("42P17", ReplayDiagnostics.InvalidDefinition);

    public static ServerError InvalidColumnReference { get; } = new("42P10", ReplayDiagnostics.InvalidDefinition);

    public static ServerError InvalidFunctionDefinition { get; } = new("42P13", ReplayDiagnostics.InvalidDefinition);

    public static ServerError InvalidForeignKey { get; } = new("42830", ReplayDiagnostics.InvalidDefinition);

    public static ServerError InvalidParameterValue { get; } = new("22023", ReplayDiagnostics.InvalidDefinition);

    public static ServerError WrongObjectType { get; } = new("42809", ReplayDiagnostics.InvalidDefinition);

    public static ServerError DatatypeMismatch { get; } = new("42804", ReplayDiagnostics.InvalidDefinition);

    public static ServerError FeatureNotSupported { get; } = new("0A000", ReplayDiagnostics.InvalidDefinition);

    public static ServerError ObjectNotInPrerequisiteState { get; } = new("55000", ReplayDiagnostics.InvalidDefinition);

    public static ServerError InvalidGrantOperation { get; } = new("0LP01", ReplayDiagnostics.InvalidDefinition);

    public static ServerError ReservedName { get; } = new("42939", ReplayDiagnostics.InvalidDefinition);

    public static ServerError InvalidSavepoint { get; } = new("3B001", ReplayDiagnostics.UndefinedObject);

    public static ServerError NoActiveTransaction { get; } = new("25P01", ReplayDiagnostics.InvalidDefinition);
}
