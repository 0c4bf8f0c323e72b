using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Sessions;

/// <summary><c>SET CONSTRAINTS …</c>; no names are ALL.</summary>
/// <param name="Constraints">The deferrable constraints.</param>
/// <param name="IsDeferred">
/// Whether they are <c>DEFERRED</c> to the transaction's end rather than <c>IMMEDIATE</c>, which checks what is pending now.
/// </param>
public sealed record ConstraintsSetStmt(EquatableArray<ObjectName> Constraints, bool IsDeferred) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Constraints };
}
