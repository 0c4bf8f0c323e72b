using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Types;

/// <summary><c>ALTER TYPE … SET (…)</c> (PostgreSQL 13)</summary>
/// <param name="Name">A base type; types of other kinds have no such options.</param>
/// <param name="Options">
/// <c>receive</c>, <c>send</c>, <c>typmod_in</c>, <c>typmod_out</c>, <c>analyze</c>, <c>subscript</c>, <c>storage</c>.
/// </param>
public sealed record AlterTypeStmt(ObjectName Name, EquatableArray<DefElem> Options) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Options };
}
