using System.Globalization;
using System.Text.RegularExpressions;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Suppressions;

/// <summary>What follows the marker of a suppressing comment: rules, the last day, the reason.</summary>
/// <param name="Ids">The rules that it names.</param>
/// <param name="Until">The day behind <c>until</c>.</param>
/// <param name="Reason">What follows.</param>
/// <param name="Problem">What is not understood; null where all is.</param>
internal sealed record SuppressionArguments(EquatableArray<string> Ids, DateTime? Until, string Reason, string? Problem)
{
    private const string DateFormat = "yyyy-MM-dd";

    private static readonly char[] Separators = [' ', '\t', ',', '\r', '\n'];

    /// <summary>Words that are written like dates: <c>until Monday</c> is part of a reason.</summary>
    private static readonly Regex UntilDate = new(@"\Auntil[ \t]+(?<date>\d[\w.\-/]*)[ \t:;,]*", RegexOptions.CultureInvariant | RegexOptions.Compiled);

    private static readonly Regex LikeAnId = new(@"\A(PGM|MB)[0-9][0-9A-Za-z]*\z", RegexOptions.CultureInvariant | RegexOptions.Compiled);

    public static SuppressionArguments Read(string text)
    {
        var ids = new List<string>();
        var position = 0;
        while (true)
        {
            var start = SkipSeparators(text, position);
            var end = text.IndexOfAny(Separators, start);
            end = end < 0 ? text.Length : end;
            var word = TrimName(text.Substring(start, end - start));
            var named = RuleCatalog.Resolve(word).ToList();
            if (named.Count == 0)
            {
                return ReadRest(ids.Distinct().ToEquatableArray(), text.Substring(start), LikeAnId.IsMatch(word) ? $"There is no rule {word}" : null);
            }

            ids.AddRange(named);
            position = end;
        }
    }

    private static SuppressionArguments ReadRest(EquatableArray<string> ids, string text, string? problem)
    {
        var match = UntilDate.Match(text);
        if (!match.Success)
        {
            return new SuppressionArguments(ids, Until: null, text.TrimStart('-', ':', ' ').Trim(), problem);
        }

        var reason = text.Substring(match.Length).TrimStart('-', ':', ' ').Trim();
        var date = match.Groups["date"].Value;
        return DateTime.TryParseExact(date, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new SuppressionArguments(ids, day, reason, problem)
            : new SuppressionArguments(ids, Until: null, reason, $"{date} is no day. It is written until 2027-01-31");
    }

    private static int SkipSeparators(string text, int position)
    {
        while (position < text.Length && Array.IndexOf(Separators, text[position]) >= 0)
        {
            position++;
        }

        return position;
    }

    /// <summary><c>lint/safety/banDropTable:</c> is <c>banDropTable</c>.</summary>
    private static string TrimName(string name) => name.TrimEnd(':', ';').Substring(name.TrimEnd(':', ';').LastIndexOf('/') + 1);
}
