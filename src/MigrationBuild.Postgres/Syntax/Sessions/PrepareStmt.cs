using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Sessions;

/// <summary><c>PREPARE … AS …</c></summary>
public sealed record PrepareStmt(Identifier Name, EquatableArray<TypeName> Types, Statement Query) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Types, Query };
}
