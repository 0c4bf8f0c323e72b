using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Sequences;

/// <summary><c>CREATE SEQUENCE …</c></summary>
public sealed record CreateSeqStmt(
    Persistence Persistence,
    bool IfNotExists,
    ObjectName Name,
    EquatableArray<SequenceOption> Options) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Options };
}
