namespace MigrationBuild.Schema.Hcl.Syntax;

/// <summary>A part of a template.</summary>
public abstract record HclTemplatePart : HclNode;
