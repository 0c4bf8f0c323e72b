using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Hcl.Writing;

/// <summary>A block.</summary>
internal sealed record HclBlockText(string Kind, EquatableArray<string> Labels, EquatableArray<HclText> Body) : HclText;
