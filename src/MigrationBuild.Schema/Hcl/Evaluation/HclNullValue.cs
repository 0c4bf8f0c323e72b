namespace MigrationBuild.Schema.Hcl.Evaluation;

/// <summary><c>null</c>: as if the attribute were not there.</summary>
public sealed record HclNullValue(HclPlace Place) : HclValue(Place)
{
    public override string Kind => "`null`";
}
