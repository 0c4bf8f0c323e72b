using MigrationBuild.Postgres.Syntax.Constraints;
using MigrationBuild.Postgres.Syntax.Sequences;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>ALTER … ADD GENERATED … AS IDENTITY</c></summary>
/// <param name="Column">The column, which must be <c>NOT NULL</c> already.</param>
/// <param name="When"><c>ALWAYS</c> or <c>BY DEFAULT</c>.</param>
/// <param name="Options">The options of the sequence, in the parentheses; none where there are no parentheses.</param>
public sealed record AddIdentityCmd(
    Identifier Column,
    GeneratedWhen When,
    EquatableArray<SequenceOption> Options) : AlterTableCmd
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Column, Options };
}
