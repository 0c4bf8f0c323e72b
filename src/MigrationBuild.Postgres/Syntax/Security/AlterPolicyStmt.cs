using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Security;

/// <summary><c>ALTER POLICY …</c></summary>
/// <param name="Name">The policy, one of the table's.</param>
/// <param name="Table">The table after <c>ON</c>.</param>
/// <param name="Roles">The roles after <c>TO</c>; none stay as they are.</param>
/// <param name="Using">The condition after <c>USING</c>; null stays as it is.</param>
/// <param name="WithCheck">The condition after <c>WITH CHECK</c>; null stays as it is.</param>
public sealed record AlterPolicyStmt(
    Identifier Name,
    ObjectName Table,
    EquatableArray<RoleSpec> Roles,
    Expression? Using,
    Expression? WithCheck) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Table, Roles, Using, WithCheck };
}
