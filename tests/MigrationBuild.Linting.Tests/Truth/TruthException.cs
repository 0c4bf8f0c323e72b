namespace MigrationBuild.Linting.Tests.Truth;

/// <summary>A measured case that the table does not agree with.</summary>
/// <param name="Difference">The lines that only one of both says.</param>
/// <param name="Reason">Why the measurement is no measure here.</param>
public sealed record TruthException(string Id, string[] Difference, string Reason);
