using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Catalogs;

/// <summary><c>FOR VALUES IN (…)</c>. The order of the values says nothing, so it is no part of equality.</summary>
public sealed record ListBoundSpec(EquatableArray<string> Values) : PartitionBoundSpec
{
    public bool Equals(ListBoundSpec? other) => other is not null && Sorted(Values).SequenceEqual(Sorted(other.Values));

    public override int GetHashCode() => Values.Aggregate(0, (hash, value) => hash ^ StringComparer.Ordinal.GetHashCode(value));

    public override string ToString() => $"FOR VALUES IN ({string.Join(", ", Values)})";

    internal override PartitionBoundSpec Map(Func<int, string, string> map) => new ListBoundSpec(Values.Select(value => map(0, value)).ToEquatableArray());

    private static IEnumerable<string> Sorted(EquatableArray<string> values) => values.OrderBy(value => value, StringComparer.Ordinal);
}
