using MigrationBuild.Postgres.Syntax.Expressions;

namespace MigrationBuild.Postgres.Syntax.Types;

/// <summary><c>CREATE CONVERSION …</c></summary>
public sealed record CreateConversionStmt(
    bool IsDefault,
    ObjectName Name,
    StringConstant Source,
    StringConstant Target,
    ObjectName Function) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Source, Target, Function };
}
