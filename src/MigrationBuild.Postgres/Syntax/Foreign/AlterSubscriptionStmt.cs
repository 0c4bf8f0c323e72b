using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Foreign;

/// <summary><c>ALTER SUBSCRIPTION …</c></summary>
public sealed record AlterSubscriptionStmt(
    Identifier Name,
    SubscriptionAction Action,
    StringConstant? Connection,
    EquatableArray<Identifier> Publications,
    EquatableArray<DefElem> Options) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Connection, Publications, Options };
}
