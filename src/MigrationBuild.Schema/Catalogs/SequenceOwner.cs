namespace MigrationBuild.Schema.Catalogs;

/// <summary>The column that a sequence goes with (<c>OWNED BY</c>). It is in the sequence's schema.</summary>
public sealed record SequenceOwner(string Table, string Column);
