using MigrationBuild.Postgres.Syntax.Foreign;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>ALTER … OPTIONS (…)</c> of a foreign table's column.</summary>
/// <param name="Column">The column of the foreign table.</param>
/// <param name="Options">The options with what is done to each; without a word an option is added.</param>
public sealed record AlterColumnGenericOptionsCmd(Identifier Column, EquatableArray<GenericOption> Options) : AlterTableCmd
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Column, Options };
}
