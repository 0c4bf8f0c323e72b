using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Sequences;

/// <summary><c>CREATE SEQUENCE …</c></summary>
/// <param name="Persistence">The word before <c>SEQUENCE</c>; <c>UNLOGGED</c> since PostgreSQL 15.</param>
/// <param name="IfNotExists">Whether <c>IF NOT EXISTS</c> is written: what is there already is then a notice, no error.</param>
/// <param name="Name">The sequence, perhaps with a schema; it shares names with tables and indexes.</param>
/// <param name="Options">The options in the order written.</param>
public sealed record CreateSeqStmt(
    Persistence Persistence,
    bool IfNotExists,
    ObjectName Name,
    EquatableArray<SequenceOption> Options) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Options };
}
