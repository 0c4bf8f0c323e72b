using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary><c>ALTER TEXT SEARCH DICTIONARY …</c></summary>
/// <param name="Name">The text search dictionary.</param>
/// <param name="Options">What is set; a name without a value goes back to its default.</param>
public sealed record AlterTSDictionaryStmt(ObjectName Name, EquatableArray<DefElem> Options) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Options };
}
