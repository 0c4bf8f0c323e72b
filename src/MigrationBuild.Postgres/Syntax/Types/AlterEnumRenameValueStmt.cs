using MigrationBuild.Postgres.Syntax.Expressions;

namespace MigrationBuild.Postgres.Syntax.Types;

/// <summary><c>ALTER TYPE … RENAME VALUE … TO …</c></summary>
public sealed record AlterEnumRenameValueStmt(ObjectName Name, StringConstant OldValue, StringConstant NewValue) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, OldValue, NewValue };
}
