using MigrationBuild.Postgres.Syntax.Constraints;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Types;

/// <summary><c>CREATE DOMAIN …</c></summary>
/// <param name="Name">The domain, perhaps with a schema; it shares names with types.</param>
/// <param name="Type">The type after <c>AS</c>, perhaps another domain.</param>
/// <param name="Collation">The collation after <c>COLLATE</c>; null is the type's own.</param>
/// <param name="Constraints"><c>DEFAULT</c>, <c>NOT NULL</c>, <c>NULL</c> and <c>CHECK</c>, in the order written.</param>
public sealed record CreateDomainStmt(
    ObjectName Name,
    TypeName Type,
    ObjectName? Collation,
    EquatableArray<Constraint> Constraints) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Type, Collation, Constraints };
}
