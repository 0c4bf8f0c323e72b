using MigrationBuild.Postgres.Syntax.Expressions;

namespace MigrationBuild.Postgres.Syntax.Types;

/// <summary><c>ALTER TYPE … RENAME VALUE … TO …</c></summary>
/// <param name="Name">The enum that has the value.</param>
/// <param name="OldValue">The value as it is called now.</param>
/// <param name="NewValue">What it is called afterwards; rows keep it.</param>
public sealed record AlterEnumRenameValueStmt(ObjectName Name, StringConstant OldValue, StringConstant NewValue) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, OldValue, NewValue };
}
