using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing.Changes;

/// <summary>Drops a sequence that no column implies.</summary>
public sealed record DropSequence(string Schema, Sequence Sequence) : Change;
