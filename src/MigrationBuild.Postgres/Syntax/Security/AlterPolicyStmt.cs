using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Security;

/// <summary><c>ALTER POLICY …</c></summary>
public sealed record AlterPolicyStmt(
    Identifier Name,
    ObjectName Table,
    EquatableArray<RoleSpec> Roles,
    Expression? Using,
    Expression? WithCheck) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Table, Roles, Using, WithCheck };
}
