namespace MigrationBuild.Schema.Hcl.Syntax;

/// <summary>A label of a block, quoted or bare. The span covers the quotes.</summary>
public sealed record HclLabel(string Text) : HclNode
{
    public override string ToString() => Text;
}
