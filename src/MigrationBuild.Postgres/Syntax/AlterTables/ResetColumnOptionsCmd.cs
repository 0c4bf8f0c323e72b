using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>ALTER … RESET (option)</c></summary>
/// <param name="Column">The column, of a table or an index.</param>
/// <param name="Options">The names after <c>RESET</c>: <c>n_distinct</c>, <c>n_distinct_inherited</c>. None of them has a value.</param>
public sealed record ResetColumnOptionsCmd(Identifier Column, EquatableArray<DefElem> Options) : AlterTableCmd
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Column, Options };
}
