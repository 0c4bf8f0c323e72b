namespace MigrationBuild.Schema.Hcl.Writing;

/// <summary>A part of a block as it is to be printed.</summary>
internal abstract record HclText;
