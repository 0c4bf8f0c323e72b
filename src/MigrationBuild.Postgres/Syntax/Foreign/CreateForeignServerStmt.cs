using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Foreign;

/// <summary><c>CREATE SERVER …</c></summary>
public sealed record CreateForeignServerStmt(
    bool IfNotExists,
    Identifier Name,
    StringConstant? Type,
    StringConstant? Version,
    Identifier Wrapper,
    EquatableArray<GenericOption> Options) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Type, Version, Wrapper, Options };
}
