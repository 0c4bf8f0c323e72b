using MigrationBuild.Postgres.Syntax.Objects;

namespace MigrationBuild.Postgres.Syntax.Foreign;

/// <summary><c>DROP SUBSCRIPTION …</c></summary>
public sealed record DropSubscriptionStmt(bool IfExists, Identifier Name, DropBehavior Behavior) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name };
}
