using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Linting.Effects;

/// <summary>
/// Whether a column's values can stay as they are stored when its type changes: the types are binary-coercible, and the type's support function
/// (<c>varchar_support</c>, <c>numeric_support</c>, <c>timestamp_support</c> …) finds the new length or precision no narrower.
/// </summary>
public static class TypeChange
{
    /// <summary>Casts of <c>pg_cast</c> without a function (<c>castmethod = 'b'</c>) between types whose modifiers play no part.</summary>
    private static readonly HashSet<(string From, string To)> Coercible =
    [
        ("varchar", "text"), ("cidr", "inet"), ("xml", "text"), ("int4", "oid"), ("oid", "int4"),
        ("oid", "regclass"), ("oid", "regproc"), ("oid", "regtype"), ("oid", "regrole"), ("oid", "regnamespace"),
        ("regclass", "oid"), ("regproc", "oid"), ("regtype", "oid"), ("regrole", "oid"), ("regnamespace", "oid"),
        ("citext", "text"), ("text", "citext"), ("varchar", "citext"),
    ];

    /// <summary>Types that share their default operator classes.</summary>
    private static readonly string[][] Families = [["text", "varchar"], ["inet", "cidr"]];

    /// <summary>Casts with a function that every value passes.</summary>
    private static readonly HashSet<(string From, string To)> Total =
    [
        ("int2", "int4"), ("int2", "int8"), ("int4", "int8"), ("int2", "numeric"), ("int4", "numeric"), ("int8", "numeric"),
        ("int2", "float4"), ("int4", "float4"), ("int8", "float4"), ("int2", "float8"), ("int4", "float8"), ("int8", "float8"), ("float4", "float8"),
        ("money", "numeric"), ("timestamp", "date"), ("timestamptz", "date"), ("timestamp", "timestamptz"), ("timestamp", "time"), ("timestamptz", "time"), ("time", "interval"),
        ("inet", "cidr"), ("name", "text"), ("json", "jsonb"), ("jsonb", "json"), ("bit", "varbit"),
    ];

    private static readonly string[] IntervalFields = ["second", "minute", "hour", "day", "month", "year"];

    /// <param name="from">The column's type.</param>
    /// <param name="to">The type that it shall have.</param>
    /// <param name="sessionIsUtc">Whether the session's <c>TimeZone</c> is known to be UTC, so that a timestamp means the same with and without one.</param>
    public static bool KeepsStorage(DataType from, DataType to, bool sessionIsUtc = false)
    {
        if (from == to)
        {
            return true;
        }

        // A cast of an array's elements runs for each row, whether it changes them or not.
        if (from.IsArray || to.IsArray)
        {
            return false;
        }

        return from.Name == to.Name ? IsWider(from, to) : IsCoercible(from, to, sessionIsUtc);
    }

    /// <summary>
    /// Whether an index of the one type serves the other: both have their default operator classes in common. Of arrays, ranges and enums these are polymorphic, and an index
    /// is kept only for the very same type.
    /// </summary>
    public static bool KeepsOperators(DataType from, DataType to) =>
        from.IsArray == to.IsArray && (from.Name == to.Name || (!from.IsArray && Families.Any(family => family.Contains(from.Name.Name) && family.Contains(to.Name.Name))));

    /// <summary>Whether a value of the one type may have no counterpart in the other, so that the change of a filled table can fail.</summary>
    public static bool CanFail(DataType from, DataType to, bool sessionIsUtc = false) =>
        !KeepsStorage(from, to, sessionIsUtc) && (from.Name == to.Name ? CanOverflow(from, to) : !Total.Contains((from.Name.Name, to.Name.Name)) && !FitsIntoString(from, to));

    /// <summary>Times are rounded and never refused; a bit string of another length always is.</summary>
    private static bool CanOverflow(DataType from, DataType to) => from.Name.Name switch
    {
        "timestamp" or "timestamptz" or "time" or "timetz" or "interval" => false,
        "numeric" => !HasRoom(from, to),
        "bit" => true,
        _ => !IsAtLeast(to.Modifier(0), from.Modifier(0)),
    };

    /// <summary>Everything has a text; only one that is itself limited is known to fit into a limit.</summary>
    private static bool FitsIntoString(DataType from, DataType to) => IsString(to) && IsAtLeast(to.Modifier(0), IsString(from) ? from.Modifier(0) : null);

    private static bool IsString(DataType type) => type.Name.Name is "text" or "varchar" or "bpchar" or "citext";

    /// <summary>At least as many digits before the point.</summary>
    private static bool HasRoom(DataType from, DataType to) =>
        to.Modifiers.IsEmpty || (!from.Modifiers.IsEmpty && to.Modifier(0) - (to.Modifier(1) ?? 0) >= from.Modifier(0) - (from.Modifier(1) ?? 0));

    private static bool IsWider(DataType from, DataType to) => from.Name.Name switch
    {
        "varchar" or "varbit" => IsAtLeast(to.Modifier(0), from.Modifier(0)),
        "numeric" => to.Modifiers.IsEmpty || (to.Modifier(1) == from.Modifier(1) && IsAtLeast(to.Modifier(0), from.Modifier(0))),
        "timestamp" or "timestamptz" or "time" or "timetz" => to.Precision() >= from.Precision(),
        "interval" => LeastField(to) <= LeastField(from) && (LeastField(from) > 0 || to.Precision() >= from.Precision()),
        _ => false,
    };

    private static bool IsCoercible(DataType from, DataType to, bool sessionIsUtc)
    {
        var pair = (from.Name.Name, to.Name.Name);
        return pair switch
        {
            ("text" or "citext" or "xml", "varchar") => to.Modifiers.IsEmpty,
            ("bit", "varbit") => IsAtLeast(to.Modifier(0), from.Modifier(0)),
            ("timestamp", "timestamptz") or ("timestamptz", "timestamp") => sessionIsUtc && to.Precision() >= from.Precision(),
            _ => Coercible.Contains(pair),
        };
    }

    /// <summary>No limit is wider than any; a value that was not limited may not fit into a limit.</summary>
    private static bool IsAtLeast(int? to, int? from) => to is null || (from is not null && to >= from);

    /// <summary>The last field of <c>day to second</c>; an interval without a restriction goes down to seconds.</summary>
    private static int LeastField(DataType type) =>
        type.IntervalFields is { } fields ? Array.IndexOf(IntervalFields, fields.Substring(fields.LastIndexOf(' ') + 1)) : 0;
}
