using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace MigrationBuild.Tool.Terminal;

/// <summary>JSON for programs: indented, camel case, LF.</summary>
internal static class Json
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(Action<Utf8JsonWriter> content) => WriteValue(writer => writer.WriteObject(() => content(writer)));

    /// <summary>What need not be an object.</summary>
    public static string WriteValue(Action<Utf8JsonWriter> value)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            value(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray()).ReplaceLineEndings("\n");
    }

    public static void WriteObject(this Utf8JsonWriter writer, Action members)
    {
        writer.WriteStartObject();
        members();
        writer.WriteEndObject();
    }

    public static void WriteObject(this Utf8JsonWriter writer, string name, Action members)
    {
        writer.WritePropertyName(name);
        writer.WriteObject(members);
    }

    /// <summary>An array with an object for each item.</summary>
    public static void WriteObjects<T>(this Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<T> members)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteObject(() => members(item));
        }

        writer.WriteEndArray();
    }

    public static void WriteStrings(this Utf8JsonWriter writer, string name, IEnumerable<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }
}
