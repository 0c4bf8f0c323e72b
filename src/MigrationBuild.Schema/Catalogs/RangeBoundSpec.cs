using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Catalogs;

/// <summary><c>FOR VALUES FROM (…) TO (…)</c>: the lower bound belongs to the range, the upper one does not.</summary>
public sealed record RangeBoundSpec(EquatableArray<string> From, EquatableArray<string> To) : PartitionBoundSpec
{
    public override string ToString() => $"FOR VALUES FROM ({string.Join(", ", From)}) TO ({string.Join(", ", To)})";

    internal override PartitionBoundSpec Map(Func<int, string, string> map)
        => new RangeBoundSpec(From.Select((value, i) => map(i, value)).ToEquatableArray(), To.Select((value, i) => map(i, value)).ToEquatableArray());
}
