using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Security;

/// <summary><c>CREATE POLICY …</c>; no roles are PUBLIC.</summary>
public sealed record CreatePolicyStmt(
    Identifier Name,
    ObjectName Table,
    bool IsPermissive,
    PolicyCommand Command,
    EquatableArray<RoleSpec> Roles,
    Expression? Using,
    Expression? WithCheck) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Table, Roles, Using, WithCheck };
}
