using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Sessions;

/// <summary><c>SET CONSTRAINTS …</c>; no names are ALL.</summary>
public sealed record ConstraintsSetStmt(EquatableArray<ObjectName> Constraints, bool IsDeferred) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Constraints };
}
