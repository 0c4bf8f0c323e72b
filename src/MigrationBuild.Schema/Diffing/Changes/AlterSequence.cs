using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing.Changes;

/// <summary>Changes the options or the owner of a sequence.</summary>
public sealed record AlterSequence(string Schema, Sequence Old, Sequence New) : Change;
