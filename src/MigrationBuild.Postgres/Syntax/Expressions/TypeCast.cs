using MigrationBuild.Postgres.Syntax.Types;

namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary>A cast, in whichever spelling: <c>x::t</c>, <c>CAST(x AS t)</c>, <c>t 'literal'</c>.</summary>
public sealed record TypeCast(Expression Argument, TypeName Type) : Expression
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Argument, Type };
}
