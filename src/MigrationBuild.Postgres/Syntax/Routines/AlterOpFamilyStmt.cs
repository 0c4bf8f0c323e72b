using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary><c>ALTER OPERATOR FAMILY … ADD|DROP …</c></summary>
public sealed record AlterOpFamilyStmt(
    ObjectName Name,
    Identifier AccessMethod,
    bool IsDropped,
    EquatableArray<OpClassItem> Items) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, AccessMethod, Items };
}
