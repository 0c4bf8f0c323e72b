using System.Globalization;
using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Syntax.Scripts;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Suppressions;

/// <summary>Judges our suppressing comments: those that are not understood, have run out, silence nothing or give no reason.</summary>
internal static class SuppressionReview
{
    private const string RemoveTitle = "Remove the comment";

    /// <param name="findings">All findings of the script, before any is silenced or turned off.</param>
    /// <param name="today">The day that ends are compared with; null where nothing ends.</param>
    public static IEnumerable<Finding> Review(SqlScript script, IReadOnlyList<Suppression> suppressions, IReadOnlyList<Finding> findings, DateTime? today) =>
        suppressions.Where(suppression => suppression.IsOurs).SelectMany(suppression => Review(script, suppression, findings, today));

    private static IEnumerable<Finding> Review(SqlScript script, Suppression suppression, IReadOnlyList<Finding> findings, DateTime? today)
    {
        if (suppression.Problem is { } problem)
        {
            yield return Removable(SuppressionDiagnostics.NotUnderstood, script.File, suppression, suppression.IsVoid ? $"{problem}. The comment silences nothing" : problem);
        }

        if (suppression.IsVoid)
        {
            yield break;
        }

        if (suppression.HasExpired(today))
        {
            var day = suppression.Until!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            yield return Removable(SuppressionDiagnostics.Expired, script.File, suppression, $"This was to be silent until {day}. Do now what was put off, or name a later day");
        }
        else if (IsUnused(script, suppression, findings))
        {
            yield return Removable(SuppressionDiagnostics.Unused, script.File, suppression, "Nothing is found here that the comment would silence. Remove it, so that it hides nothing later");
        }

        if (suppression.Reason.Length == 0)
        {
            yield return new Finding(new SourceDiagnostic(
                SuppressionDiagnostics.WithoutReason, script.File, suppression.Comment, "Write behind the rules why this is safe here, for those who read it later"));
        }
    }

    /// <summary>Where the script has errors of syntax, rules have not seen all of it.</summary>
    private static bool IsUnused(SqlScript script, Suppression suppression, IReadOnlyList<Finding> findings) =>
        script.Diagnostics.IsEmpty
        && !findings.Any(finding => suppression.Covers(finding.Diagnostic))
        && !suppression.Ids.Any(id => SuppressionDiagnostics.All.Any(descriptor => descriptor.Id == id));

    private static Finding Removable(DiagnosticDescriptor descriptor, SourceFile file, Suppression suppression, string message) =>
        new(new SourceDiagnostic(descriptor, file, suppression.Comment, message))
        {
            Fixes = new[] { Fix.Create(RemoveTitle, new TextEdit(WithItsLine(file.Text, suppression.Comment), "")) }.ToEquatableArray(),
        };

    /// <summary>The comment with the line that it leaves empty, or with the blanks before it.</summary>
    private static TextSpan WithItsLine(string text, TextSpan comment)
    {
        var (start, end) = (comment.Start, comment.End);
        while (start > 0 && text[start - 1] is ' ' or '\t')
        {
            start--;
        }

        var startsLine = start == 0 || text[start - 1] is '\n' or '\r';
        while (startsLine && end < text.Length && text[end] is ' ' or '\t')
        {
            end++;
        }

        if (!startsLine || (end < text.Length && text[end] is not ('\n' or '\r')))
        {
            return TextSpan.FromBounds(startsLine ? comment.Start : start, end);
        }

        end += end < text.Length && text[end] == '\r' ? 1 : 0;
        end += end < text.Length && text[end] == '\n' ? 1 : 0;
        return TextSpan.FromBounds(start, end);
    }
}
