using System.Globalization;
using System.Text;

namespace MigrationBuild.Schema.Replaying;

/// <summary>
/// The names that PostgreSQL gives to what was not named: <c>makeObjectName</c>, <c>ChooseRelationName</c>, <c>ChooseConstraintName</c> and
/// <c>ChooseIndexColumnNames</c> of its sources. Lengths are bytes of UTF-8; a character is never cut in two.
/// </summary>
public static class NameGenerator
{
    /// <summary>The longest name in bytes: <c>NAMEDATALEN - 1</c>.</summary>
    public const int MaximumLength = 63;

    /// <summary>The name as the server keeps it: cut to 63 bytes.</summary>
    public static string Truncate(string name) => Clip(name, MaximumLength);

    /// <summary><c>name1_name2_label</c>, the longer of the two names cut until the whole fits.</summary>
    public static string MakeObjectName(string name1, string? name2, string label)
    {
        var available = MaximumLength - ByteCount(label) - 1 - (name2 is null ? 0 : 1);
        var length1 = ByteCount(name1);
        var length2 = name2 is null ? 0 : ByteCount(name2);
        while (length1 + length2 > available)
        {
            if (length1 > length2)
            {
                length1--;
            }
            else
            {
                length2--;
            }
        }

        var first = Clip(name1, length1);
        return name2 is null ? $"{first}_{label}" : $"{first}_{Clip(name2, length2)}_{label}";
    }

    /// <summary>The first of <c>…_label</c>, <c>…_label1</c>, <c>…_label2</c> that is not taken.</summary>
    public static string Choose(string name1, string? name2, string label, Func<string, bool> isTaken)
    {
        var name = MakeObjectName(name1, name2, label);
        for (var pass = 1; isTaken(name); pass++)
        {
            name = MakeObjectName(name1, name2, label + pass.ToString(CultureInfo.InvariantCulture));
        }

        return name;
    }

    /// <summary>The middle part of the name of an index or foreign key: its columns, joined until 63 bytes are reached.</summary>
    public static string JoinColumns(IEnumerable<string> columns)
    {
        var joined = new StringBuilder();
        var length = 0;
        foreach (var column in columns)
        {
            if (length > 0)
            {
                joined.Append('_');
                length++;
            }

            joined.Append(column);
            length += ByteCount(column);
            if (length > MaximumLength)
            {
                break;
            }
        }

        return joined.ToString();
    }

    /// <summary>The column names of an index: a name that came before gets the first free number behind it (<c>expr</c>, <c>expr1</c>).</summary>
    public static IReadOnlyList<string> NumberDuplicates(IEnumerable<string> columns)
    {
        var names = new List<string>();
        foreach (var column in columns)
        {
            var name = column;
            for (var i = 1; names.Contains(name); i++)
            {
                var number = i.ToString(CultureInfo.InvariantCulture);
                name = Clip(column, MaximumLength - number.Length) + number;
            }

            names.Add(name);
        }

        return names;
    }

    private static int ByteCount(string text) => Encoding.UTF8.GetByteCount(text);

    /// <summary>The longest prefix of whole characters within that many bytes (<c>pg_mbcliplen</c>).</summary>
    private static string Clip(string text, int bytes)
    {
        var used = 0;
        var i = 0;
        while (i < text.Length)
        {
            var units = char.IsHighSurrogate(text[i]) && i + 1 < text.Length ? 2 : 1;
            used += units == 2 ? 4 : text[i] < 0x80 ? 1 : text[i] < 0x800 ? 2 : 3;
            if (used > bytes)
            {
                break;
            }

            i += units;
        }

        return text.Substring(0, i);
    }
}
