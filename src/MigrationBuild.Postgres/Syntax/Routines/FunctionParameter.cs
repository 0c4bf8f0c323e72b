using MigrationBuild.Postgres.Syntax.Types;

namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary>A parameter of a function or procedure.</summary>
public sealed record FunctionParameter(
    FunctionParameterMode Mode,
    Identifier? Name,
    TypeName Type,
    Expression? Default) : SyntaxNode
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Type, Default };
}
