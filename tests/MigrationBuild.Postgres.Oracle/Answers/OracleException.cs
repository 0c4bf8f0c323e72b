namespace MigrationBuild.Postgres.Oracle.Answers;

/// <summary>The oracle cannot be asked, and what to do about it.</summary>
public sealed class OracleException(string message) : Exception(message);
