using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Hcl.Syntax;

/// <summary>A quoted string or a heredoc: text with <c>${…}</c> and <c>%{…}</c> in it.</summary>
public sealed record HclTemplate(EquatableArray<HclTemplatePart> Parts) : HclExpression;
