using System.Text;

namespace MigrationBuild.Schema.Directories;

/// <summary>
/// One migration: its path within the directory and its bytes. The bytes are what checksums cover; the text is what is parsed.
/// Two are equal when both are.
/// </summary>
public sealed class MigrationFile : IEquatable<MigrationFile>
{
    private readonly byte[] _content;
    private readonly string _stem;
    private string? _text;

    public MigrationFile(string path, byte[] content)
    {
        Path = path;
        _content = (byte[])content.Clone();
        _stem = MigrationLayouts.Stem(path);
    }

    /// <summary>Relative to the directory, with <c>/</c>: <c>20260507142100_add_index.sql</c>, or <c>20260507142100_init/migration.sql</c>.</summary>
    public string Path { get; }

    /// <summary>What orders the file: everything before the first <c>_</c>. An opaque string, usually UTC <c>yyyyMMddHHmmss</c>.</summary>
    public string Version => _stem.IndexOf('_') is var at && at < 0 ? _stem : _stem.Substring(0, at);

    public string Description => _stem.IndexOf('_') is var at && at < 0 ? "" : _stem.Substring(at + 1);

    /// <summary>The content decoded as UTF-8, without a byte order mark.</summary>
    public string Text => _text ??= Decode(_content);

    internal byte[] Content => _content;

    public static MigrationFile FromText(string path, string text) => new(path, Utf8Ordinal.Bytes(text));

    public byte[] ToBytes() => (byte[])_content.Clone();

    public bool Equals(MigrationFile? other) =>
        other is not null && Path == other.Path && _content.SequenceEqual(other._content);

    public override bool Equals(object? obj) => Equals(obj as MigrationFile);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path) ^ _content.Length;

    public override string ToString() => Path;

    private static string Decode(byte[] content)
    {
        var text = Encoding.UTF8.GetString(content);
        return text.Length > 0 && text[0] == '\uFEFF' ? text.Substring(1) : text;
    }
}
