using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Hcl.Syntax;

/// <summary><c>%{ if condition }…%{ else }…%{ endif }</c>.</summary>
public sealed record HclTemplateIf(
    HclExpression Condition,
    EquatableArray<HclTemplatePart> Then,
    EquatableArray<HclTemplatePart> Otherwise) : HclTemplatePart;
