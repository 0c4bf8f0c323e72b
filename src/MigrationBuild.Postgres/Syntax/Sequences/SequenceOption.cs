using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Types;

namespace MigrationBuild.Postgres.Syntax.Sequences;

/// <summary>An option of a sequence with what it takes: a number, a type or a name (<c>OWNED BY table.column</c>).</summary>
public sealed record SequenceOption(
    SequenceOptionKind Kind,
    NumericConstant? Value,
    TypeName? Type,
    ObjectName? Name) : SyntaxNode
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Value, Type, Name };
}
