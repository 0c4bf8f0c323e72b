using MigrationBuild.Postgres.Syntax.Constraints;
using MigrationBuild.Postgres.Syntax.Sequences;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>ALTER … ADD GENERATED … AS IDENTITY</c></summary>
public sealed record AddIdentityCmd(
    Identifier Column,
    GeneratedWhen When,
    EquatableArray<SequenceOption> Options) : AlterTableCmd
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Column, Options };
}
