using System.Text;

namespace MigrationBuild.Schema.Prisma.Binding;

/// <summary>Names as PostgreSQL and Prisma order and cut them: by their bytes in UTF-8.</summary>
internal static class Names
{
    /// <summary>PostgreSQL's <c>NAMEDATALEN</c> less its closing zero.</summary>
    public const int MaximumLength = 63;

    public static int LengthOf(string name) => Encoding.UTF8.GetByteCount(name);

    /// <summary>Order of code points, which is the order of the bytes.</summary>
    public static int Compare(string left, string right)
    {
        var a = Encoding.UTF8.GetBytes(left);
        var b = Encoding.UTF8.GetBytes(right);
        for (var i = 0; i < a.Length && i < b.Length; i++)
        {
            if (a[i] != b[i])
            {
                return a[i] - b[i];
            }
        }

        return a.Length - b.Length;
    }

    /// <summary>As much of the name as fits, whole characters only, and the suffix.</summary>
    public static string WithSuffix(string name, string suffix) => Cut(name, MaximumLength - suffix.Length) + suffix;

    public static string Cut(string name, int bytes)
    {
        var length = 0;
        var end = 0;
        while (end < name.Length)
        {
            var units = char.IsSurrogatePair(name, end) ? 2 : 1;
            length += Encoding.UTF8.GetByteCount(name.Substring(end, units));
            if (length > bytes)
            {
                break;
            }

            end += units;
        }

        return name.Substring(0, end);
    }

    /// <summary>The first characters (code points) of the name.</summary>
    public static string CutCharacters(string name, int characters)
    {
        var end = 0;
        for (var i = 0; i < characters && end < name.Length; i++)
        {
            end += char.IsSurrogatePair(name, end) ? 2 : 1;
        }

        return name.Substring(0, end);
    }
}
