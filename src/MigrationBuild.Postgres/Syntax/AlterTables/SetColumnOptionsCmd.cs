using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>ALTER … SET (option = value)</c></summary>
/// <param name="Column">The column, of a table or an index.</param>
/// <param name="Options"><c>n_distinct</c> or <c>n_distinct_inherited</c> with its value.</param>
public sealed record SetColumnOptionsCmd(Identifier Column, EquatableArray<DefElem> Options) : AlterTableCmd
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Column, Options };
}
