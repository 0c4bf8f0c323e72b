namespace MigrationBuild.Linting.Oracle;

/// <summary>A statement to run on the fixture.</summary>
/// <param name="Setup">What is run before, and committed.</param>
/// <param name="Session">What is run before in the statement's own session.</param>
/// <param name="Adverse">Rows with which it may fail.</param>
internal sealed record CaseToMeasure(string Id, string Sql, string[]? Setup = null, string[]? Session = null, string[]? Adverse = null);
