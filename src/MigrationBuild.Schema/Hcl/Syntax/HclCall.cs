using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Hcl.Syntax;

/// <summary>A call: <c>sql("now()")</c>, or a type with its modifiers: <c>varchar(255)</c>.</summary>
/// <param name="Name">The function's name.</param>
/// <param name="Arguments">The arguments.</param>
/// <param name="ExpandsLast">Whether the last argument is a list whose elements are the rest of the arguments (<c>f(a, b...)</c>).</param>
public sealed record HclCall(HclIdentifier Name, EquatableArray<HclExpression> Arguments, bool ExpandsLast) : HclExpression;
