using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Types;

/// <summary><c>ALTER TYPE … SET (…)</c></summary>
public sealed record AlterTypeStmt(ObjectName Name, EquatableArray<DefElem> Options) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Options };
}
