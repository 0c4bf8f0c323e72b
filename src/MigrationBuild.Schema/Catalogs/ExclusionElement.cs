namespace MigrationBuild.Schema.Catalogs;

/// <summary>One element of an exclusion constraint: no two rows may answer the operator with true for all of them.</summary>
public sealed record ExclusionElement(IndexElement Key, string Operator);
