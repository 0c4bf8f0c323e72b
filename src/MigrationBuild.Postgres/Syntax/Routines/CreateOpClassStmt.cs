using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary><c>CREATE OPERATOR CLASS …</c></summary>
/// <param name="Name">The class, perhaps with a schema; unique for its access method.</param>
/// <param name="IsDefault">Whether <c>DEFAULT</c> is written: the class for the type where an index names none.</param>
/// <param name="Type">The type after <c>FOR TYPE</c>.</param>
/// <param name="AccessMethod">The access method after <c>USING</c>.</param>
/// <param name="Family">The operator family after <c>FAMILY</c>; null is one of the class's name, made if need be.</param>
/// <param name="Items">The operators, functions and storage type after <c>AS</c>.</param>
public sealed record CreateOpClassStmt(
    ObjectName Name,
    bool IsDefault,
    TypeName Type,
    Identifier AccessMethod,
    ObjectName? Family,
    EquatableArray<OpClassItem> Items) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Type, AccessMethod, Family, Items };
}
