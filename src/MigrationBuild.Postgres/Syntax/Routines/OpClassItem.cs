using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary>An operator, function or storage type of an operator class.</summary>
/// <param name="Kind">The word that it begins with.</param>
/// <param name="Number">The strategy number of an operator or support number of a function; null of a storage type.</param>
/// <param name="Operator">The operator; null of the others, and of what is dropped.</param>
/// <param name="Function">The support function; null of the others, and of what is dropped.</param>
/// <param name="Types">The operand types before a function or of what is dropped; the one storage type.</param>
/// <param name="SortFamily">The B-tree family after <c>FOR ORDER BY</c> of an ordering operator; null for searching.</param>
public sealed record OpClassItem(
    OpClassItemKind Kind,
    NumericConstant? Number,
    OperatorObject? Operator,
    ObjectWithArgs? Function,
    EquatableArray<TypeName> Types,
    ObjectName? SortFamily) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Number, Operator, Function, Types, SortFamily };
}
