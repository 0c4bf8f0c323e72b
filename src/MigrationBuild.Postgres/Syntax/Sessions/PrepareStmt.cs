using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Sessions;

/// <summary><c>PREPARE … AS …</c></summary>
/// <param name="Name">The name for this session.</param>
/// <param name="Types">The types of the parameters; PostgreSQL infers those that are missing or <c>unknown</c>.</param>
/// <param name="Query">The statement after <c>AS</c>.</param>
public sealed record PrepareStmt(Identifier Name, EquatableArray<TypeName> Types, Statement Query) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Types, Query };
}
