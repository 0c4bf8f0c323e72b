namespace MigrationBuild.Postgres.Parsing;

/// <summary>Keeps one string for each name of a file: most stand there many times, and a tree that shares them is a fifth smaller.</summary>
internal sealed class StringTable
{
    private string?[] _strings = new string?[32];
    private int _count;

    /// <summary>The string that is a part of a text.</summary>
    internal string Get(string text, int start, int length)
    {
        var index = Find(text, start, length);
        if (_strings[index] is { } known)
        {
            return known;
        }

        if (_count * 2 >= _strings.Length)
        {
            Grow();
            index = Find(text, start, length);
        }

        _count++;
        return _strings[index] = text.Substring(start, length);
    }

    /// <summary>Where the string stands, or the empty place that is its own.</summary>
    private int Find(string text, int start, int length)
    {
        var mask = _strings.Length - 1;
        var index = Hash(text, start, length) & mask;
        while (_strings[index] is { } other && (other.Length != length || string.CompareOrdinal(other, 0, text, start, length) != 0))
        {
            index = (index + 1) & mask;
        }

        return index;
    }

    private void Grow()
    {
        var old = _strings;
        _strings = new string?[old.Length * 2];
        foreach (var value in old)
        {
            if (value is not null)
            {
                _strings[Find(value, 0, value.Length)] = value;
            }
        }
    }

    /// <summary>FNV-1a, its upper half mixed into the lower that chooses the place.</summary>
    private static int Hash(string text, int start, int length)
    {
        var hash = 2166136261;
        for (var i = start; i < start + length; i++)
        {
            hash = unchecked((hash ^ text[i]) * 16777619);
        }

        return (int)((hash ^ (hash >> 16)) & int.MaxValue);
    }
}
