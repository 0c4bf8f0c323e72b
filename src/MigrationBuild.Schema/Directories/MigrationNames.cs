using System.Text;

namespace MigrationBuild.Schema.Directories;

/// <summary>Descriptions for file names: lower-case letters, digits and single underscores.</summary>
public static class MigrationNames
{
    private const int MaximumLength = 60;

    /// <summary><c>Add orders.total!</c> becomes <c>add_orders_total</c>; empty when nothing can be kept.</summary>
    public static string Slug(string text)
    {
        var slug = new StringBuilder();
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character))
            {
                slug.Append(char.ToLowerInvariant(character));
            }
            else if (slug.Length > 0 && slug[slug.Length - 1] != '_')
            {
                slug.Append('_');
            }
        }

        return Shorten(slug.ToString().Trim('_'));
    }

    /// <summary>One name for several changes: that of the only one, or the first with the number of the others.</summary>
    public static string Summary(IReadOnlyList<string> changes)
    {
        var names = changes.Select(Slug).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        return names.Count switch
        {
            0 => "migration",
            1 => names[0],
            2 when names[0].Length + names[1].Length < MaximumLength / 2 => names[0] + "_and_" + names[1],
            _ => Shorten(names[0], MaximumLength - 12) + "_and_" + (names.Count - 1).ToString(System.Globalization.CultureInfo.InvariantCulture) + "_more",
        };
    }

    private static string Shorten(string slug, int length = MaximumLength) =>
        slug.Length <= length ? slug : slug.Substring(0, length).TrimEnd('_');
}
