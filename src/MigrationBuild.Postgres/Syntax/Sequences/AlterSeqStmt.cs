using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Sequences;

/// <summary><c>ALTER SEQUENCE …</c></summary>
public sealed record AlterSeqStmt(bool IfExists, ObjectName Name, EquatableArray<SequenceOption> Options) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Options };
}
