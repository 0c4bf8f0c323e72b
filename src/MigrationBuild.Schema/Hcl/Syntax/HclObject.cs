using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Hcl.Syntax;

/// <summary><c>{ key = value }</c> where an expression stands.</summary>
public sealed record HclObject(EquatableArray<HclObjectItem> Items) : HclExpression;
