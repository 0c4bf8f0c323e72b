using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Foreign;

/// <summary><c>ALTER FOREIGN DATA WRAPPER …</c></summary>
public sealed record AlterFdwStmt(
    Identifier Name,
    ObjectName? Handler,
    bool IsNoHandler,
    ObjectName? Validator,
    bool IsNoValidator,
    EquatableArray<GenericOption> Options) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Handler, Validator, Options };
}
