using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Databases;

/// <summary><c>DROP DATABASE …</c></summary>
/// <param name="IfExists">Whether <c>IF EXISTS</c> is written: what is missing is then a notice, no error.</param>
/// <param name="Name">The database, which must not be the one connected to.</param>
/// <param name="Options"><c>force</c> (PostgreSQL 13), which ends the sessions in it, or none.</param>
public sealed record DropdbStmt(bool IfExists, Identifier Name, EquatableArray<DefElem> Options) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Options };
}
