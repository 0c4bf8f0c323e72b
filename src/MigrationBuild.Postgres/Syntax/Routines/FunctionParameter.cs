using MigrationBuild.Postgres.Syntax.Types;

namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary>A parameter of a function or procedure.</summary>
/// <param name="Mode">The word before the name or type.</param>
/// <param name="Name">The name; null where the body knows it by number.</param>
/// <param name="Type">The type, or that of a column (<c>t.c%TYPE</c>).</param>
/// <param name="Default">The value after <c>DEFAULT</c> or <c>=</c>; null where one must be passed.</param>
public sealed record FunctionParameter(
    FunctionParameterMode Mode,
    Identifier? Name,
    TypeName Type,
    Expression? Default) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Type, Default };
}
