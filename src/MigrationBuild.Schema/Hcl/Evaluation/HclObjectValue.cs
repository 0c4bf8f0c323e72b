using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Hcl.Evaluation;

/// <summary>An object or map, its entries in the order in which they were written.</summary>
public sealed record HclObjectValue(HclPlace Place, EquatableArray<HclObjectEntry> Entries) : HclValue(Place)
{
    public override string Kind => "an object";

    public HclValue? Find(string key) => Entries.LastOrDefault(entry => entry.Key == key)?.Value;
}
