using MigrationBuild.Postgres.Syntax.Expressions;

namespace MigrationBuild.Postgres.Syntax.Foreign;

/// <summary>An option of a foreign object: <c>name 'value'</c>.</summary>
/// <param name="Action"><c>ADD</c>, <c>SET</c> or <c>DROP</c> in an <c>ALTER</c>; unspecified in a <c>CREATE</c>.</param>
/// <param name="Name">The option's name, in the case that the wrapper knows.</param>
/// <param name="Value">The value, always a string; null where the option is dropped.</param>
public sealed record GenericOption(OptionAction Action, Identifier Name, StringConstant? Value) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Value };
}
