using MigrationBuild.Postgres.Syntax.Constraints;
using MigrationBuild.Postgres.Syntax.Sequences;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>ALTER … SET GENERATED …</c>, <c>SET INCREMENT …</c>, <c>RESTART</c></summary>
/// <param name="Column">The column, which must be an identity column already.</param>
/// <param name="When"><c>ALWAYS</c> or <c>BY DEFAULT</c> after <c>SET GENERATED</c>; null where that does not change.</param>
/// <param name="Options">What changes of its sequence, <c>RESTART</c> among it.</param>
public sealed record SetIdentityCmd(
    Identifier Column,
    GeneratedWhen? When,
    EquatableArray<SequenceOption> Options) : AlterTableCmd
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Column, Options };
}
