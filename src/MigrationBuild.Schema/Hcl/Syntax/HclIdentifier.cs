namespace MigrationBuild.Schema.Hcl.Syntax;

/// <summary>A bare word that names something.</summary>
public sealed record HclIdentifier(string Name) : HclNode
{
    public override string ToString() => Name;
}
