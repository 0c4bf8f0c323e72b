using System.Text;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Directories;

/// <summary>
/// The checksum file of a directory, byte for byte as Atlas writes it: a header over all rows, then a row a file, each the digest of
/// names and contents up to and including that file.
/// </summary>
public sealed record AtlasSum(string Header, EquatableArray<AtlasSumEntry> Entries)
{
    private const string Prefix = "h1:";

    public static AtlasSum Compute(MigrationDirectory directory)
    {
        var running = new Sha256();
        var entries = new List<AtlasSumEntry>();
        foreach (var file in directory.Files)
        {
            running.Append(Utf8Ordinal.Bytes(file.Path));
            if (FileDirectives.IgnoresSum(file.Text))
            {
                continue;
            }

            running.Append(file.Content);
            entries.Add(new AtlasSumEntry(file.Path, Convert.ToBase64String(running.Digest())));
        }

        return new AtlasSum(HeaderOf(entries), entries.ToEquatableArray());
    }

    /// <summary>Null when the text is not a checksum file: a line without a hash, conflict markers, or a header that its rows deny.</summary>
    public static AtlasSum? Parse(string text)
    {
        var lines = text.Replace("\r\n", "\n").TrimEnd('\n').Split('\n');
        if (!lines[0].StartsWith(Prefix, StringComparison.Ordinal))
        {
            return null;
        }

        var entries = new List<AtlasSumEntry>();
        foreach (var line in lines.Skip(1))
        {
            var at = line.IndexOf(Prefix, StringComparison.Ordinal);
            if (at < 0)
            {
                return null;
            }

            entries.Add(new AtlasSumEntry(line.Substring(0, at).Trim(), line.Substring(at + Prefix.Length).Trim()));
        }

        var header = lines[0].Substring(Prefix.Length).Trim();
        return header == HeaderOf(entries) ? new AtlasSum(header, entries.ToEquatableArray()) : null;
    }

    /// <summary>Compares the directory with its own <c>atlas.sum</c>; null when they agree or the layout has none.</summary>
    public static AtlasSumMismatch? Verify(MigrationDirectory directory)
    {
        if (!directory.HasSum)
        {
            return null;
        }

        if (directory.SumText is not { } text)
        {
            return directory.Files.IsEmpty ? null : new AtlasSumMismatch(AtlasSumReason.Missing, 1, MigrationDirectory.SumFileName);
        }

        return Parse(text) is { } recorded
            ? FirstDifference(recorded.Entries, Compute(directory))
            : new AtlasSumMismatch(AtlasSumReason.Corrupt, 1, MigrationDirectory.SumFileName);
    }

    public override string ToString()
    {
        var text = new StringBuilder().Append(Prefix).Append(Header).Append('\n');
        foreach (var entry in Entries)
        {
            text.Append(entry.Name).Append(' ').Append(Prefix).Append(entry.Hash).Append('\n');
        }

        return text.ToString();
    }

    private static AtlasSumMismatch? FirstDifference(EquatableArray<AtlasSumEntry> recorded, AtlasSum actual)
    {
        for (var i = 0; i < Math.Max(recorded.Count, actual.Entries.Count); i++)
        {
            // The header is line 1.
            var line = i + 2;
            var expected = i < recorded.Count ? recorded[i] : null;
            var found = i < actual.Entries.Count ? actual.Entries[i] : null;
            if (expected == found)
            {
                continue;
            }

            if (expected?.Name == found?.Name)
            {
                return new AtlasSumMismatch(AtlasSumReason.Edited, line, found!.Name);
            }

            return found is not null && recorded.All(entry => entry.Name != found.Name)
                ? new AtlasSumMismatch(AtlasSumReason.Added, line, found.Name)
                : new AtlasSumMismatch(AtlasSumReason.Removed, line, (expected ?? found)!.Name);
        }

        return null;
    }

    private static string HeaderOf(IEnumerable<AtlasSumEntry> entries)
    {
        var hash = new Sha256();
        foreach (var entry in entries)
        {
            hash.Append(Utf8Ordinal.Bytes(entry.Name + entry.Hash));
        }

        return Convert.ToBase64String(hash.Digest());
    }
}
