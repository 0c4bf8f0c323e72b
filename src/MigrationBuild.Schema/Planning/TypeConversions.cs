using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Planning;

/// <summary>How PostgreSQL gets from one type to another (<c>pg_cast</c>, and what ALTER COLUMN … TYPE makes of it).</summary>
internal static class TypeConversions
{
    private static readonly string[] Numbers = ["int2", "int4", "int8", "numeric", "float4", "float8"];
    private static readonly string[] Texts = ["text", "varchar", "bpchar"];
    private static readonly string[] Moments = ["date", "timestamp", "timestamptz"];
    private static readonly string[][] AssignmentGroups =
    [
        Numbers, Texts, Moments, ["time", "timetz"], ["json", "jsonb"], ["bit", "varbit"], ["inet", "cidr"], ["interval", "time"],
    ];

    private static readonly string[][] CastGroups =
    [
        .. AssignmentGroups, ["int4", "bool"], ["int4", "bit"], ["int8", "bit"], ["numeric", "money"], ["macaddr", "macaddr8"],
    ];

    /// <summary>The types that hold every value of another one exactly.</summary>
    private static readonly Dictionary<string, string[]> Wider = new(StringComparer.Ordinal)
    {
        ["int2"] = ["int4", "int8", "numeric", "float4", "float8", "text", "varchar"],
        ["int4"] = ["int8", "numeric", "float8", "text", "varchar"],
        ["int8"] = ["numeric", "text", "varchar"],
        ["float4"] = ["float8"],
        ["varchar"] = ["text"],
        ["text"] = ["varchar"],
        ["date"] = ["timestamp"],
        ["cidr"] = ["inet"],
        ["bit"] = ["varbit"],
        ["uuid"] = ["text", "varchar"],
        ["json"] = ["text", "varchar"],
    };

    /// <summary>Whether there is no cast that ALTER COLUMN … TYPE may use by itself.</summary>
    public static bool NeedsUsing(DataType from, DataType to)
    {
        if (from.IsArray != to.IsArray)
        {
            return true;
        }

        if (from.Name == to.Name)
        {
            return false;
        }

        // An enum's or any other type's way to text is an assignment cast; the way back is not.
        var isToText = to.IsBuiltIn && Texts.Contains(to.Name.Name) && !to.IsArray;
        return !isToText && !(from.IsBuiltIn && to.IsBuiltIn && AssignmentGroups.Any(group => group.Contains(from.Name.Name) && group.Contains(to.Name.Name)));
    }

    /// <summary>The expression that turns the column into the type.</summary>
    /// <param name="from">The base type of the column.</param>
    /// <param name="wanted">The type as it is to be.</param>
    /// <param name="to">The type behind that, if it is a domain.</param>
    public static string Using(string column, DataType from, DataType wanted, DataType to, Func<DataType, string> print)
    {
        // A value becomes a list of itself.
        if (to.IsArray && !from.IsArray)
        {
            var element = from.Name == to.Name || HasCast(from, to.Element()) ? column : $"{column}::text";
            return $"CASE WHEN {column} IS NOT NULL THEN ARRAY[{element}]::{print(wanted)} END";
        }

        // Every type reads what it prints, so where there is no cast the values go through their text form; those that do not fit fail.
        var throughText = from.IsArray != to.IsArray || !HasCast(from, to);
        return $"{column}{(throughText ? from.IsArray && to.IsArray ? "::text[]" : "::text" : "")}::{print(wanted)}";
    }

    /// <summary>Whether a value that becomes one of the new type and then one of the old again is what it was. Where that depends on the value, it is not promised.</summary>
    public static bool KeepsValues(DataType from, DataType to)
    {
        if (from == to)
        {
            return true;
        }

        if (from.IsArray != to.IsArray || !to.Modifiers.IsEmpty && !(from.Name == to.Name && IsLonger(from, to)))
        {
            return false;
        }

        return from.Name == to.Name
            || (from.IsBuiltIn && to.IsBuiltIn && Wider.TryGetValue(from.Name.Name, out var wider) && wider.Contains(to.Name.Name));
    }

    /// <summary>Whether only the length grew: of <c>varchar(10)</c>, or of <c>numeric(5,2)</c> with the same digits behind the point.</summary>
    private static bool IsLonger(DataType from, DataType to)
        => from.Modifiers.Count == to.Modifiers.Count
            && from.Modifiers.Skip(1).SequenceEqual(to.Modifiers.Skip(1))
            && from.Name.Name is ("varchar" or "varbit" or "numeric")
            && int.TryParse(from.Modifiers[0], out var old) && int.TryParse(to.Modifiers[0], out var wanted) && old <= wanted;

    /// <summary>Whether the new type holds the same kind of values, so that expressions over the old one go on working.</summary>
    public static bool KeepsKind(DataType from, DataType to)
        => from.IsArray == to.IsArray
            && (from.Name == to.Name || (from.IsBuiltIn && to.IsBuiltIn && AssignmentGroups.Any(group => group.Contains(from.Name.Name) && group.Contains(to.Name.Name))));

    /// <summary>
    /// Whether PostgreSQL, which reads the expressions over a column anew when its type changes, reads them as it would read them fresh. A constant that was
    /// compared with a <c>double precision</c> stays one; the integers compare with each other as they are.
    /// </summary>
    public static bool KeepsExpressions(DataType from, DataType to)
        => KeepsKind(from, to) && (from.Name == to.Name || IsFree(from, to) || (IsInteger(from) && IsInteger(to)));

    public static bool IsInteger(DataType type) => type.IsBuiltIn && type.Name.Name is "int2" or "int4" or "int8";

    /// <summary>Whether <c>pg_cast</c> leads from one built-in type to the other, explicitly at least, or one of them is a string.</summary>
    private static bool HasCast(DataType from, DataType to)
        => from.IsBuiltIn
            && to.IsBuiltIn
            && (Texts.Contains(from.Name.Name)
                || Texts.Contains(to.Name.Name)
                || from.Name == to.Name
                || CastGroups.Any(group => group.Contains(from.Name.Name) && group.Contains(to.Name.Name))
                || (from.Name.Name == "jsonb" && (to.Name.Name == "bool" || Numbers.Contains(to.Name.Name)))
                || (Moments.Contains(from.Name.Name) && from.Name.Name != "date" && to.Name.Name == "time")
                || (from.Name.Name == "timestamptz" && to.Name.Name == "timetz"));

    /// <summary>Whether the change touches the catalog only: no rewrite, no scan, no value that could fail.</summary>
    public static bool IsFree(DataType from, DataType to)
    {
        if (from == to)
        {
            return true;
        }

        if (!from.IsBuiltIn || !to.IsBuiltIn || from.IsArray || to.IsArray)
        {
            return false;
        }

        return (from.Name.Name, to.Name.Name) switch
        {
            ("varchar", "text") or ("text", "varchar") => to.Modifiers.IsEmpty,
            ("varchar", "varchar") or ("varbit", "varbit") => to.Modifiers.IsEmpty || Widens(from, to, 0),
            ("numeric", "numeric") => to.Modifiers.IsEmpty || (Widens(from, to, 0) && from.Modifiers[1] == to.Modifiers[1]),
            ("timestamp", "timestamp") or ("timestamptz", "timestamptz") or ("time", "time") or ("timetz", "timetz")
                => to.Modifiers.IsEmpty || Widens(from, to, 0),
            ("cidr", "inet") => true,
            ("bit", "varbit") => to.Modifiers.IsEmpty,
            _ => false,
        };
    }

    private static bool Widens(DataType from, DataType to, int modifier)
        => !from.Modifiers.IsEmpty
            && int.TryParse(from.Modifiers[modifier], out var before)
            && int.TryParse(to.Modifiers[modifier], out var after)
            && after >= before;
}
