namespace MigrationBuild.Schema.Hcl.Syntax;

/// <summary>An attribute or a block.</summary>
public abstract record HclBodyItem : HclNode;
