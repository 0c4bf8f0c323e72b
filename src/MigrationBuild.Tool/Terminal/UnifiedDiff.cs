using System.Globalization;
using System.Text;

namespace MigrationBuild.Tool.Terminal;

/// <summary>The difference of two texts as <c>diff -u</c> and git write it, so that <c>git apply</c> makes it.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    /// <param name="path">What both are called.</param>
    /// <param name="before">Null where the file is new.</param>
    /// <param name="after">The text that it becomes.</param>
    public static string Write(string path, string? before, string after)
    {
        var (old, made) = (LinesOf(before ?? ""), LinesOf(after));
        var edits = Compare(old, made);
        var result = new StringBuilder();
        result.Append("--- ").Append(before is null ? "/dev/null" : "a/" + path).Append('\n').Append("+++ b/").Append(path).Append('\n');
        for (var i = 0; i < edits.Count;)
        {
            if (edits[i].Mark == ' ')
            {
                i++;
                continue;
            }

            var end = i;
            for (var j = i; j < edits.Count && j <= end + (2 * Context); j++)
            {
                end = edits[j].Mark == ' ' ? end : j;
            }

            WriteHunk(result, edits, Math.Max(0, i - Context), Math.Min(edits.Count, end + 1 + Context));
            i = end + 1;
        }

        return result.ToString();
    }

    private static void WriteHunk(StringBuilder result, List<(char Mark, string Line)> edits, int start, int end)
    {
        var hunk = edits.GetRange(start, end - start);
        result.Append("@@ -").Append(Range(edits, hunk, start, '+')).Append(" +").Append(Range(edits, hunk, start, '-')).Append(" @@\n");
        foreach (var (mark, line) in hunk)
        {
            result.Append(mark).Append(line);
            if (!line.EndsWith('\n'))
            {
                result.Append("\n\\ No newline at end of file\n");
            }
        }
    }

    /// <summary>First line and number of lines in the text that has none of the other's marks. Of no lines it is the line before them.</summary>
    private static string Range(List<(char Mark, string Line)> edits, List<(char Mark, string Line)> hunk, int start, char other)
    {
        var first = edits.Take(start).Count(edit => edit.Mark != other);
        var count = hunk.Count(edit => edit.Mark != other);
        return string.Create(CultureInfo.InvariantCulture, $"{(count == 0 ? first : first + 1)},{count}");
    }

    /// <summary>By the longest common subsequence of what lies between the common start and the common end.</summary>
    private static List<(char Mark, string Line)> Compare(List<string> old, List<string> made)
    {
        var start = 0;
        while (start < old.Count && start < made.Count && old[start] == made[start])
        {
            start++;
        }

        var end = 0;
        while (end < old.Count - start && end < made.Count - start && old[^(end + 1)] == made[^(end + 1)])
        {
            end++;
        }

        var (rows, columns) = (old.Count - start - end, made.Count - start - end);
        var common = new int[rows + 1, columns + 1];
        for (var i = rows - 1; i >= 0; i--)
        {
            for (var j = columns - 1; j >= 0; j--)
            {
                common[i, j] = old[start + i] == made[start + j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        var edits = old.Take(start).Select(line => (' ', line)).ToList();
        for (var (i, j) = (0, 0); i < rows || j < columns;)
        {
            if (i < rows && j < columns && old[start + i] == made[start + j])
            {
                edits.Add((' ', old[start + i++]));
                j++;
            }
            else if (i < rows && (j == columns || common[i + 1, j] >= common[i, j + 1]))
            {
                edits.Add(('-', old[start + i++]));
            }
            else
            {
                edits.Add(('+', made[start + j++]));
            }
        }

        edits.AddRange(old.TakeLast(end).Select(line => (' ', line)));
        return edits;
    }

    private static List<string> LinesOf(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is var at && at < 0 ? text.Length : at + 1;
            lines.Add(text[start..end]);
            start = end;
        }

        return lines;
    }
}
