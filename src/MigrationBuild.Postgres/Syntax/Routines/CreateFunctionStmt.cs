using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary><c>CREATE FUNCTION|PROCEDURE …</c>; a body of the SQL standard is a <see cref="ReturnStmt"/> or an <see cref="AtomicBlock"/>.</summary>
public sealed record CreateFunctionStmt(
    bool OrReplace,
    bool IsProcedure,
    ObjectName Name,
    EquatableArray<FunctionParameter> Parameters,
    TypeName? ReturnType,
    EquatableArray<FunctionParameter> ReturnTable,
    EquatableArray<FunctionOption> Options,
    Statement? SqlBody) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Parameters, ReturnType, ReturnTable, Options, SqlBody };
}
