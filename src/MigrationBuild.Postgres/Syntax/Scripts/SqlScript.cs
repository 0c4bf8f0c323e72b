using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Scripts;

/// <summary>A file's statements in order, what was wrong with them, and every comment of the file.</summary>
public sealed record SqlScript(
    SourceFile File,
    EquatableArray<ScriptStatement> Statements,
    EquatableArray<SourceDiagnostic> Diagnostics,
    EquatableArray<Comment> Comments,
    EquatableArray<Comment> HeaderComments)
{
    /// <summary>The comments that lie within a span, in order.</summary>
    public IEnumerable<Comment> CommentsIn(TextSpan span)
    {
        var low = 0;
        var high = Comments.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Comments[middle].Span.Start < span.Start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        for (; low < Comments.Count && span.Contains(Comments[low].Span); low++)
        {
            yield return Comments[low];
        }
    }
}
