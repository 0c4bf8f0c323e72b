using MigrationBuild.Postgres.Syntax.Expressions;

namespace MigrationBuild.Postgres.Syntax.Foreign;

/// <summary>An option of a foreign object: <c>name 'value'</c>.</summary>
public sealed record GenericOption(OptionAction Action, Identifier Name, StringConstant? Value) : SyntaxNode
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Value };
}
