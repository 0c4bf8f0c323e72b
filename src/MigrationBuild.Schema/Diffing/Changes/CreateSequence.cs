using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing.Changes;

/// <summary>Creates a sequence that no column implies.</summary>
public sealed record CreateSequence(string Schema, Sequence Sequence) : Change;
