using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Objects;

/// <summary><c>CREATE</c> of an aggregate, operator, base type, text search object or collation: a name and a list of options.</summary>
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
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList
    {
        Name,
        Parameters ?? default,
        OrderedParameters,
        Definition,
        From,
    };
}
