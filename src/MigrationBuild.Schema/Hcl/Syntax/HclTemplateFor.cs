using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Hcl.Syntax;

/// <summary><c>%{ for key, value in source }…%{ endfor }</c>.</summary>
public sealed record HclTemplateFor(
    HclIdentifier? KeyName,
    HclIdentifier ValueName,
    HclExpression Source,
    EquatableArray<HclTemplatePart> Body) : HclTemplatePart;
