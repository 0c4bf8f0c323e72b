using MigrationBuild.Schema.Hcl.Syntax;

namespace MigrationBuild.Schema.Hcl.Evaluation;

/// <summary><c>sql("…")</c>: text that is SQL as it stands.</summary>
public sealed record HclSqlValue(HclPlace Place, MappedText Text) : HclValue(Place)
{
    public override string Kind => "`sql(…)`";
}
