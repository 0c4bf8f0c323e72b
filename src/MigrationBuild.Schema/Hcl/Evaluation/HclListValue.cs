using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Hcl.Evaluation;

/// <summary>A list or set.</summary>
public sealed record HclListValue(HclPlace Place, EquatableArray<HclValue> Items) : HclValue(Place)
{
    public override string Kind => "a list";
}
