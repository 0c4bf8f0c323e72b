using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Foreign;

/// <summary><c>ALTER SUBSCRIPTION …</c></summary>
/// <param name="Name">The subscription, one of the current database.</param>
/// <param name="Action">The word after the name, which tells what else there is.</param>
/// <param name="Connection">The connection string after <c>CONNECTION</c>; else null.</param>
/// <param name="Publications">The publications that are added, dropped or set.</param>
/// <param name="Options">What is in the parentheses: parameters of the subscription, <c>copy_data</c>, <c>refresh</c>, <c>lsn</c>.</param>
public sealed record AlterSubscriptionStmt(
    Identifier Name,
    SubscriptionAction Action,
    StringConstant? Connection,
    EquatableArray<Identifier> Publications,
    EquatableArray<DefElem> Options) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Connection, Publications, Options };
}
