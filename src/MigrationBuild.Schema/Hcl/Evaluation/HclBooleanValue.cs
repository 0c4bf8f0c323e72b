namespace MigrationBuild.Schema.Hcl.Evaluation;

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed record HclBooleanValue(HclPlace Place, bool Value) : HclValue(Place)
{
    public override string Kind => Value ? "`true`" : "`false`";
}
