using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Security;

/// <summary><c>CREATE POLICY …</c>; no roles are PUBLIC.</summary>
/// <param name="Name">The policy, unique on its table.</param>
/// <param name="Table">The table after <c>ON</c>; policies count once it has row level security enabled.</param>
/// <param name="IsPermissive">
/// Whether it is <c>PERMISSIVE</c>, also where nothing is written: one of these must pass, and every <c>RESTRICTIVE</c> one.
/// </param>
/// <param name="Command">The command after <c>FOR</c>.</param>
/// <param name="Roles">The roles after <c>TO</c>; none is <c>PUBLIC</c>.</param>
/// <param name="Using">The condition after <c>USING</c> on rows that are there; null passes all.</param>
/// <param name="WithCheck">The condition after <c>WITH CHECK</c> on rows that are written; null is that of <c>USING</c>.</param>
public sealed record CreatePolicyStmt(
    Identifier Name,
    ObjectName Table,
    bool IsPermissive,
    PolicyCommand Command,
    EquatableArray<RoleSpec> Roles,
    Expression? Using,
    Expression? WithCheck) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Table, Roles, Using, WithCheck };
}
