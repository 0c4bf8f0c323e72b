using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary><c>CREATE OPERATOR CLASS …</c></summary>
public sealed record CreateOpClassStmt(
    ObjectName Name,
    bool IsDefault,
    TypeName Type,
    Identifier AccessMethod,
    ObjectName? Family,
    EquatableArray<OpClassItem> Items) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Type, AccessMethod, Family, Items };
}
