namespace MigrationBuild.Schema.Catalogs;

/// <summary>A sequence. One that a <c>serial</c> column made is owned by that column. Identity columns keep theirs in <see cref="Column.Identity"/>.</summary>
public sealed record Sequence(string Name, DataType Type) : Relation(Name)
{
    public SequenceOptions Options { get; init; } = SequenceOptions.Default;

    public SequenceOwner? OwnedBy { get; init; }
}
