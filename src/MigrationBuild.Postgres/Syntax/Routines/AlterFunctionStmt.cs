using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary><c>ALTER FUNCTION …</c> of a function's attributes.</summary>
/// <param name="ObjectType">The word after <c>ALTER</c>: Function, Procedure or Routine.</param>
/// <param name="Function">The function, with its parameters where they are written.</param>
/// <param name="Options">The attributes that change, at least one.</param>
public sealed record AlterFunctionStmt(
    ObjectType ObjectType,
    ObjectWithArgs Function,
    EquatableArray<FunctionOption> Options) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Function, Options };
}
