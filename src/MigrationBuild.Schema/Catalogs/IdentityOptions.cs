namespace MigrationBuild.Schema.Catalogs;

/// <summary><c>GENERATED … AS IDENTITY</c>.</summary>
/// <param name="Always"><c>ALWAYS</c>, else <c>BY DEFAULT</c>.</param>
public sealed record IdentityOptions(bool Always, SequenceOptions Sequence);
