using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Objects;

/// <summary>A function, procedure or aggregate with the parameters that tell it from others of its name; null where none were written.</summary>
public sealed record ObjectWithArgs(
    ObjectName Name,
    EquatableArray<FunctionParameter>? Parameters,
    EquatableArray<FunctionParameter> OrderedParameters,
    bool IsStar) : ObjectAddress
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Parameters ?? default, OrderedParameters };
}
