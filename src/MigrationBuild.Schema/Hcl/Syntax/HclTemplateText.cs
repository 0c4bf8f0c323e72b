namespace MigrationBuild.Schema.Hcl.Syntax;

/// <summary>Literal text of a template, escapes resolved.</summary>
public sealed record HclTemplateText(MappedText Value) : HclTemplatePart;
