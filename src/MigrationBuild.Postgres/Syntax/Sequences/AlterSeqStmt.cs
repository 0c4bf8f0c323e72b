using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Sequences;

/// <summary><c>ALTER SEQUENCE …</c></summary>
/// <param name="IfExists">Whether <c>IF EXISTS</c> is written: what is missing is then a notice, no error.</param>
/// <param name="Name">The sequence, perhaps with its schema.</param>
/// <param name="Options">The options that change; <c>START</c> only tells where a later <c>RESTART</c> begins.</param>
public sealed record AlterSeqStmt(bool IfExists, ObjectName Name, EquatableArray<SequenceOption> Options) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Options };
}
