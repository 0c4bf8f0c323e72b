using MigrationBuild.Postgres.Syntax.Types;

namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary>A cast, in whichever spelling: <c>x::t</c>, <c>CAST(x AS t)</c>, <c>t 'literal'</c>.</summary>
/// <param name="Argument">The value that is cast; in <c>t 'literal'</c> the string.</param>
/// <param name="Type">The type after <c>::</c> or <c>AS</c>, or before the literal.</param>
public sealed record TypeCast(Expression Argument, TypeName Type) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Argument, Type };
}
