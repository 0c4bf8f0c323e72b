using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Hcl.Syntax;

namespace MigrationBuild.Schema.Hcl.Evaluation;

/// <summary>The functions that may be called in a schema file, apart from <c>sql</c>.</summary>
internal static class HclFunctions
{
    public static readonly IReadOnlyDictionary<string, HclFunction> All = new Dictionary<string, HclFunction>(StringComparer.Ordinal)
    {
        ["toset"] = new("one list", (args, place) => OneList(args) is { } list ? Distinct(list, place) : null),
        ["distinct"] = new("one list", (args, place) => OneList(args) is { } list ? Distinct(list, place) : null),
        ["tolist"] = new("one list", (args, place) => OneList(args) is { } list ? list with { Place = place } : null),
        ["tostring"] = new("one string, number or boolean", (args, place) => args.Count == 1 && AsText(args[0]) is { } text ? Text(place, text) : null),
        ["concat"] = new("lists", (args, place) => args.All(arg => arg is HclListValue)
            ? List(place, args.Cast<HclListValue>().SelectMany(list => list.Items))
            : null),
        ["reverse"] = new("one list", (args, place) => OneList(args) is { } list ? List(place, list.Items.Reverse()) : null),
        ["length"] = new("one list, object or string", (args, place) => args.Count != 1 ? null : args[0] switch
        {
            HclListValue list => Number(place, list.Items.Count),
            HclObjectValue value => Number(place, value.Entries.Count),
            HclStringValue text => Number(place, text.Text.Text.Length),
            _ => null,
        }),
        ["contains"] = new("a list and a value", (args, place) => args.Count == 2 && args[0] is HclListValue list && AsText(args[1]) is { } text
            ? new HclBooleanValue(place, list.Items.Any(item => AsText(item) == text))
            : null),
        ["keys"] = new("one object", (args, place) => args.Count == 1 && args[0] is HclObjectValue value
            ? List(place, Sorted(value).Select(entry => Text(place, entry.Key)))
            : null),
        ["values"] = new("one object", (args, place) => args.Count == 1 && args[0] is HclObjectValue value
            ? List(place, Sorted(value).Select(entry => entry.Value))
            : null),
        ["merge"] = new("objects", (args, place) => args.All(arg => arg is HclObjectValue)
            ? new HclObjectValue(place, args.Cast<HclObjectValue>().SelectMany(value => value.Entries).ToEquatableArray())
            : null),
        ["coalesce"] = new("values, one of which is not `null`", (args, _) => args.FirstOrDefault(arg => arg is not HclNullValue)),
        ["join"] = new("a separator and a list of strings", Join),
        ["split"] = new("a separator and a string", (args, place) => Texts(args, 2) is [var separator, var text] && separator.Length > 0
            ? List(place, text.Split([separator], StringSplitOptions.None).Select(part => Text(place, part)))
            : null),
        ["replace"] = new("a string, what to replace, and by what", (args, place) => Texts(args, 3) is [var text, var old, var by] && old.Length > 0
            ? Text(place, text.Replace(old, by))
            : null),
        ["lower"] = new("one string", (args, place) => Texts(args, 1) is [var text] ? Text(place, text.ToLowerInvariant()) : null),
        ["upper"] = new("one string", (args, place) => Texts(args, 1) is [var text] ? Text(place, text.ToUpperInvariant()) : null),
        ["trimspace"] = new("one string", (args, place) => Texts(args, 1) is [var text] ? Text(place, text.Trim()) : null),
        ["trimprefix"] = new("a string and a prefix", (args, place) => Texts(args, 2) is [var text, var prefix]
            ? Text(place, text.StartsWith(prefix, StringComparison.Ordinal) ? text.Substring(prefix.Length) : text)
            : null),
        ["trimsuffix"] = new("a string and a suffix", (args, place) => Texts(args, 2) is [var text, var suffix]
            ? Text(place, text.EndsWith(suffix, StringComparison.Ordinal) ? text.Substring(0, text.Length - suffix.Length) : text)
            : null),
    };

    private static HclListValue? OneList(IReadOnlyList<HclValue> arguments) => arguments.Count == 1 ? arguments[0] as HclListValue : null;

    private static HclListValue Distinct(HclListValue list, HclPlace place)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return List(place, list.Items.Where(item => AsText(item) is not { } text || seen.Add(text)));
    }

    private static HclStringValue? Join(IReadOnlyList<HclValue> arguments, HclPlace place)
    {
        if (arguments.Count != 2 || arguments[0] is not HclStringValue separator || arguments[1] is not HclListValue list)
        {
            return null;
        }

        var parts = list.Items.Select(AsText).ToList();
        return parts.Contains(null) ? null : Text(place, string.Join(separator.Text.Text, parts));
    }

    private static IOrderedEnumerable<HclObjectEntry> Sorted(HclObjectValue value) => value.Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal);

    /// <summary>The arguments' texts where there are that many and each has one, or an empty array.</summary>
    private static string[] Texts(IReadOnlyList<HclValue> arguments, int count)
    {
        var texts = arguments.Select(AsText).OfType<string>().ToArray();
        return arguments.Count == count && texts.Length == count ? texts : [];
    }

    private static string? AsText(HclValue value) => value switch
    {
        HclStringValue text => text.Text.Text,
        HclNumberValue number => number.ToString(),
        HclBooleanValue boolean => boolean.Value ? "true" : "false",
        _ => null,
    };

    private static HclListValue List(HclPlace place, IEnumerable<HclValue> items) => new(place, items.ToEquatableArray());

    private static HclNumberValue Number(HclPlace place, int value) => new(place, value);

    private static HclStringValue Text(HclPlace place, string text)
    {
        var builder = new MappedTextBuilder(place.File, place.Span.Start);
        builder.AppendMade(text, place.Span.Start);
        return new HclStringValue(place, builder.Build());
    }
}
