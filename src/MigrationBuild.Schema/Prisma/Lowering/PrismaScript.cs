using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Prisma.Lowering;

/// <summary>
/// The SQL that makes an empty database into what a Prisma schema describes, statement for statement as Prisma itself writes it,
/// and where in the schema each part comes from. Through it the schema takes the same way into the catalog as any SQL.
/// </summary>
/// <param name="File">The text, under a label of its own.</param>
/// <param name="Origins">In the order of their start; a part inside another one follows it.</param>
public sealed record PrismaScript(SourceFile File, EquatableArray<ScriptOrigin> Origins)
{
    /// <summary>The innermost part at that place of the script, or null between parts.</summary>
    public ScriptOrigin? FindOrigin(int offset)
    {
        var low = 0;
        var high = Origins.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Origins[middle].Span.Start <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        for (var i = low - 1; i >= 0; i--)
        {
            if (Origins[i].Span.Contains(offset))
            {
                return Origins[i];
            }
        }

        return null;
    }
}
