using MigrationBuild.Schema.Hcl.Syntax;

namespace MigrationBuild.Schema.Hcl.Evaluation;

/// <summary>A string.</summary>
public sealed record HclStringValue(HclPlace Place, MappedText Text) : HclValue(Place)
{
    public override string Kind => "a string";
}
