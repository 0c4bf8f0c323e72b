using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary><c>ALTER OPERATOR FAMILY … ADD|DROP …</c></summary>
/// <param name="Name">The family, perhaps with its schema.</param>
/// <param name="AccessMethod">The access method after <c>USING</c>.</param>
/// <param name="IsDropped">Whether it is <c>DROP</c> rather than <c>ADD</c>.</param>
/// <param name="Items">The operators and functions; of those dropped, number and operand types.</param>
public sealed record AlterOpFamilyStmt(
    ObjectName Name,
    Identifier AccessMethod,
    bool IsDropped,
    EquatableArray<OpClassItem> Items) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, AccessMethod, Items };
}
