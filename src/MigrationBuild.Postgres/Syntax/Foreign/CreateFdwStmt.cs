using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Foreign;

/// <summary><c>CREATE FOREIGN DATA WRAPPER …</c></summary>
public sealed record CreateFdwStmt(
    Identifier Name,
    ObjectName? Handler,
    bool IsNoHandler,
    ObjectName? Validator,
    bool IsNoValidator,
    EquatableArray<GenericOption> Options) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Handler, Validator, Options };
}
