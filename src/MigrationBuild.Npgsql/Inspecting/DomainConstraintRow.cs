namespace MigrationBuild.Npgsql.Inspecting;

/// <param name="Domain">The number of its domain.</param>
internal sealed record DomainConstraintRow(uint Domain, string Name, bool Validated, string Expression, string? Comment);
