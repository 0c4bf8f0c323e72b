using System.Text.RegularExpressions;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Catalogs;

/// <summary>
/// A name with wildcards, as Atlas writes them: <c>schema</c>, <c>schema.object</c> or <c>schema.table.part</c>, where <c>*</c> stands for any characters and
/// <c>?</c> for one; behind it may stand the kinds that are meant: <c>public.*[type=view|enum]</c>.
/// </summary>
/// <param name="Kinds">Empty means all.</param>
public sealed record ObjectPattern(EquatableArray<string> Parts, EquatableArray<string> Kinds)
{
    private static readonly Regex Selector = new(@"\[type=([\w|]+)\]$", RegexOptions.CultureInvariant);

    /// <summary>The pattern, or null where the text is none: it has more than three parts.</summary>
    public static ObjectPattern? Parse(string text)
    {
        var selector = Selector.Match(text);
        var kinds = selector.Success ? selector.Groups[1].Value.Split('|').ToEquatableArray() : default;
        var parts = (selector.Success ? text.Substring(0, selector.Index) : text).Split('.').ToEquatableArray();
        return parts.Count <= 3 && parts.All(part => part.Length > 0) ? new ObjectPattern(parts, kinds) : null;
    }

    public ObjectPattern Within(string schema) => this with { Parts = Parts.Insert(0, schema) };

    public bool Matches(string kind, params string[] name)
        => name.Length == Parts.Count
            && (Kinds.IsEmpty || Kinds.Contains(kind))
            && Parts.Select((part, i) => (Pattern: part, Name: name[i])).All(pair => IsLike(pair.Name, pair.Pattern));

    private static bool IsLike(string name, string pattern)
        => Regex.IsMatch(name, "^" + Regex.Escape(pattern).Replace("\\*", ".*").Replace("\\?", ".") + "$", RegexOptions.CultureInvariant | RegexOptions.Singleline);
}
