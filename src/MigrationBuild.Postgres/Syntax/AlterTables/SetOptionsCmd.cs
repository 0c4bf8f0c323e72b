using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>SET (option = value)</c></summary>
/// <param name="Options">Storage parameters of a table, view or index: <c>fillfactor = 70</c>, <c>security_barrier</c>.</param>
public sealed record SetOptionsCmd(EquatableArray<DefElem> Options) : AlterTableCmd
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Options };
}
