using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary>An operator, function or storage type of an operator class.</summary>
public sealed record OpClassItem(
    OpClassItemKind Kind,
    NumericConstant? Number,
    OperatorObject? Operator,
    ObjectWithArgs? Function,
    EquatableArray<TypeName> Types,
    ObjectName? SortFamily) : SyntaxNode
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Number, Operator, Function, Types, SortFamily };
}
