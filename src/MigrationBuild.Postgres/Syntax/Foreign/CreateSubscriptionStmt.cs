using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Foreign;

/// <summary><c>CREATE SUBSCRIPTION …</c></summary>
/// <param name="Name">The subscription, which names its slot on the publisher too unless an option does.</param>
/// <param name="Connection">The publisher's connection string, perhaps with a password.</param>
/// <param name="Publications">The publications after <c>PUBLICATION</c>, by their names on the publisher.</param>
/// <param name="Options">
/// What follows <c>WITH</c>: <c>connect</c>, <c>copy_data</c>, <c>create_slot</c>, <c>slot_name</c> and so on.
/// </param>
public sealed record CreateSubscriptionStmt(
    Identifier Name,
    StringConstant Connection,
    EquatableArray<Identifier> Publications,
    EquatableArray<DefElem> Options) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Connection, Publications, Options };
}
