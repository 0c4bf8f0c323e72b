using MigrationBuild.Postgres.Syntax.Constraints;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Types;

/// <summary><c>CREATE DOMAIN …</c></summary>
public sealed record CreateDomainStmt(
    ObjectName Name,
    TypeName Type,
    ObjectName? Collation,
    EquatableArray<Constraint> Constraints) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Type, Collation, Constraints };
}
