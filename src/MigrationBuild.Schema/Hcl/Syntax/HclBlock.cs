using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Hcl.Syntax;

/// <summary><c>kind "label" { … }</c>.</summary>
public sealed record HclBlock(HclIdentifier Kind, EquatableArray<HclLabel> Labels, HclBody Body) : HclBodyItem;
