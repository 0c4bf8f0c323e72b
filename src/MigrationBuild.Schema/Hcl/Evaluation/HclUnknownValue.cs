namespace MigrationBuild.Schema.Hcl.Evaluation;

/// <summary>Stands for a value that could not be had; the error was reported.</summary>
public sealed record HclUnknownValue(HclPlace Place) : HclValue(Place)
{
    public override string Kind => "nothing";
}
