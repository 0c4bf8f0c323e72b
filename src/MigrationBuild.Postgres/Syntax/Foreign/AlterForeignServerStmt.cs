using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Foreign;

/// <summary><c>ALTER SERVER …</c></summary>
public sealed record AlterForeignServerStmt(
    Identifier Name,
    StringConstant? Version,
    bool HasVersion,
    EquatableArray<GenericOption> Options) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Version, Options };
}
