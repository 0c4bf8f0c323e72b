using System.Globalization;

namespace MigrationBuild.Schema.Hcl.Evaluation;

/// <summary>A number.</summary>
public sealed record HclNumberValue(HclPlace Place, decimal Value) : HclValue(Place)
{
    public override string Kind => "a number";

    public override string ToString() => Value.ToString("0.############################", CultureInfo.InvariantCulture);
}
