using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Hcl.Syntax;

namespace MigrationBuild.Schema.Hcl.Evaluation;

/// <summary>A call of something that is no function of HCL: a type with its modifiers, such as <c>varchar(255)</c>.</summary>
public sealed record HclCallValue(HclPlace Place, HclIdentifier Name, EquatableArray<HclValue> Arguments) : HclValue(Place)
{
    public override string Kind => $"the call `{Name}(…)`";
}
