using System.Text.RegularExpressions;

namespace MigrationBuild.Schema.Catalogs;

/// <summary>Passwords that stand in files.</summary>
public static class Passwords
{
    private static readonly Regex Hash = new("^(md5[0-9a-f]{32}|SCRAM-SHA-256\\$.+)$", RegexOptions.CultureInvariant);

    /// <summary>Whether everybody who reads the text knows the password: it is no hash, and nothing fills it in before it is used, as a program, Flyway or a template do.</summary>
    public static bool IsClear(string text) => IsFilledIn(text) && !Hash.IsMatch(text);

    /// <summary>Whether the text is the value itself, and not a place for one.</summary>
    public static bool IsFilledIn(string text) => text.Length > 0 && text.IndexOfAny(['\uFFFC', '{', '%']) < 0 && text[0] is not ('$' or ':' or '<');
}
