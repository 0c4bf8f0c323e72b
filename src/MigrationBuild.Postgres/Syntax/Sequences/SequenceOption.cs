using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Types;

namespace MigrationBuild.Postgres.Syntax.Sequences;

/// <summary>An option of a sequence with what it takes: a number, a type or a name (<c>OWNED BY table.column</c>).</summary>
/// <param name="Kind">The words of the option, which tell what else it has.</param>
/// <param name="Value">The number; null of options without one.</param>
/// <param name="Type">The type of <c>AS</c>; else null.</param>
/// <param name="Name">The column of <c>OWNED BY</c>, <c>none</c> for no column, or the name of <c>SEQUENCE NAME</c>; else null.</param>
public sealed record SequenceOption(
    SequenceOptionKind Kind,
    NumericConstant? Value,
    TypeName? Type,
    ObjectName? Name) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Value, Type, Name };
}
