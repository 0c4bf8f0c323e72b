using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Objects;

/// <summary>A function, procedure or aggregate with the parameters that tell it from others of its name; null where none were written.</summary>
/// <param name="Name">The name, perhaps with its schema.</param>
/// <param name="Parameters">
/// The parameters in the parentheses, without defaults; null where there are no parentheses and the name must be unique.
/// </param>
/// <param name="OrderedParameters">What an ordered-set aggregate takes after <c>ORDER BY</c>.</param>
/// <param name="IsStar">Whether <c>(*)</c> is written: an aggregate without arguments.</param>
public sealed record ObjectWithArgs(
    ObjectName Name,
    EquatableArray<FunctionParameter>? Parameters,
    EquatableArray<FunctionParameter> OrderedParameters,
    bool IsStar) : ObjectAddress
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Parameters ?? default, OrderedParameters };
}
