using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Databases;

/// <summary><c>CREATE DATABASE …</c></summary>
/// <param name="Name">The database, unique in the cluster.</param>
/// <param name="Options">
/// <c>template</c>, <c>encoding</c>, <c>owner</c> and the like, by their lower-case names;
/// <c>CONNECTION LIMIT</c> is <c>connection_limit</c>, a null value <c>DEFAULT</c>.
/// </param>
public sealed record CreatedbStmt(Identifier Name, EquatableArray<DefElem> Options) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Options };
}
