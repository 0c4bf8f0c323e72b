using MigrationBuild.Postgres.Syntax.Foreign;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>OPTIONS (…)</c> of a foreign table.</summary>
/// <param name="Options">The options with what is done to each; without a word an option is added.</param>
public sealed record GenericOptionsCmd(EquatableArray<GenericOption> Options) : AlterTableCmd
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Options };
}
