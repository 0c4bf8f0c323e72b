namespace MigrationBuild.Postgres.Parsing;

/// <summary>A part of the grammar that not every server knows.</summary>
/// <param name="Since">The first major version that accepts it.</param>
/// <param name="Name">What it is called at the start of a sentence, in the singular.</param>
internal sealed record SyntaxFeature(int Since, string Name);
