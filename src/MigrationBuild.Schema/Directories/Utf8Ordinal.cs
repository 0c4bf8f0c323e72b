using System.Text;

namespace MigrationBuild.Schema.Directories;

/// <summary>
/// Orders names by their UTF-8 bytes, as every tool that shares the directory does. UTF-16 order differs from it for names with
/// characters beyond the basic plane.
/// </summary>
public sealed class Utf8Ordinal : IComparer<string>
{
    public static readonly Utf8Ordinal Comparer = new();

    private Utf8Ordinal()
    {
    }

    public int Compare(string? x, string? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        for (var i = 0; i < Math.Min(x.Length, y.Length); i++)
        {
            if (x[i] != y[i])
            {
                // A surrogate stands for a code point above every other UTF-16 unit.
                return char.IsSurrogate(x[i]) == char.IsSurrogate(y[i])
                    ? x[i].CompareTo(y[i])
                    : char.IsSurrogate(x[i]) ? 1 : -1;
            }
        }

        return x.Length.CompareTo(y.Length);
    }

    internal static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
