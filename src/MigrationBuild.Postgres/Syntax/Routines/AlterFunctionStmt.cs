using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary><c>ALTER FUNCTION …</c> of a function's attributes.</summary>
public sealed record AlterFunctionStmt(
    ObjectType ObjectType,
    ObjectWithArgs Function,
    EquatableArray<FunctionOption> Options) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Function, Options };
}
