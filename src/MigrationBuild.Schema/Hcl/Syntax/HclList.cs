using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Hcl.Syntax;

/// <summary><c>[a, b]</c>.</summary>
public sealed record HclList(EquatableArray<HclExpression> Items) : HclExpression;
