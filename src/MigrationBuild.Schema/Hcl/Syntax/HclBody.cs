using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Hcl.Syntax;

/// <summary>What stands in a file or between a block's braces: attributes and blocks, in their order.</summary>
public sealed record HclBody(EquatableArray<HclBodyItem> Items) : HclNode
{
    public IEnumerable<HclAttribute> Attributes => Items.OfType<HclAttribute>();

    public IEnumerable<HclBlock> Blocks => Items.OfType<HclBlock>();
}
