using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Objects;

/// <summary><c>CREATE</c> of an aggregate, operator, base type, text search object or collation: a name and a list of options.</summary>
/// <param name="ObjectType">Aggregate, Operator, Type, Collation or one of text search.</param>
/// <param name="OrReplace">Whether <c>OR REPLACE</c> is written.</param>
/// <param name="IfNotExists">Whether <c>IF NOT EXISTS</c> is written, which only a collation takes.</param>
/// <param name="Name">The object's name; of an operator, its symbol is the last part.</param>
/// <param name="Parameters">
/// What an aggregate takes, before any <c>ORDER BY</c>; null for the form of old (<c>basetype = …</c>) and for all else.
/// </param>
/// <param name="OrderedParameters">What an ordered-set aggregate takes after <c>ORDER BY</c>.</param>
/// <param name="Definition">
/// The options in the parentheses: <c>sfunc = …</c>, <c>procedure = …</c>, <c>provider = …</c>. None of a shell type.
/// </param>
/// <param name="From">The collation that is copied, after <c>FROM</c>; else null.</param>
public sealed record DefineStmt(
    ObjectType ObjectType,
    bool OrReplace,
    bool IfNotExists,
    ObjectName Name,
    EquatableArray<FunctionParameter>? Parameters,
    EquatableArray<FunctionParameter> OrderedParameters,
    EquatableArray<DefElem> Definition,
    ObjectName? From) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList
    {
        Name,
        Parameters ?? default,
        OrderedParameters,
        Definition,
        From,
    };
}
