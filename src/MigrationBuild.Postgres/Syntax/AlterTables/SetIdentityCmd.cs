using MigrationBuild.Postgres.Syntax.Constraints;
using MigrationBuild.Postgres.Syntax.Sequences;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>ALTER … SET GENERATED …</c>, <c>SET INCREMENT …</c>, <c>RESTART</c></summary>
public sealed record SetIdentityCmd(
    Identifier Column,
    GeneratedWhen? When,
    EquatableArray<SequenceOption> Options) : AlterTableCmd
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Column, Options };
}
