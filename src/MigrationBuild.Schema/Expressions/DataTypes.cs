using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Expressions;

/// <summary>The built-in types that expressions are made of.</summary>
internal static class DataTypes
{
    public static DataType Unknown { get; } = DataType.BuiltIn("unknown");

    public static DataType Boolean { get; } = DataType.BuiltIn("bool");

    public static DataType Text { get; } = DataType.BuiltIn("text");

    public static DataType TextArray { get; } = Text.Array();

    public static DataType Integer { get; } = DataType.BuiltIn("int4");

    public static DataType BigInt { get; } = DataType.BuiltIn("int8");

    public static DataType Numeric { get; } = DataType.BuiltIn("numeric");

    public static DataType Double { get; } = DataType.BuiltIn("float8");

    public static DataType Interval { get; } = DataType.BuiltIn("interval");

    public static DataType Timestamp { get; } = DataType.BuiltIn("timestamp");

    public static DataType TimestampTz { get; } = DataType.BuiltIn("timestamptz");

    public static DataType Date { get; } = DataType.BuiltIn("date");

    /// <summary>The type of a <c>pg_type</c> name as function tables write it: <c>_text</c> is an array; polymorphic names are no type.</summary>
    public static DataType? FromTableName(string name)
        => name.StartsWith("any", StringComparison.Ordinal) || name is "record" or "void"
            ? null
            : BuiltInTypes.Find(name) ?? (name[0] == '_'
                ? DataType.BuiltIn(name.Substring(1)) with { IsArray = true }
                : DataType.BuiltIn(name));

    public static bool IsUnknown(this DataType? type) => type is { IsArray: false, Name: { Schema: "pg_catalog", Name: "unknown" } };

    public static bool Is(this DataType? type, string name) => type is { IsArray: false, IsBuiltIn: true } && type.Name.Name == name;

    public static DataType Element(this DataType type) => type with { IsArray = false };

    public static DataType Array(this DataType type) => type with { IsArray = true };

    /// <summary>
    /// The type whose operators and functions apply: modifiers do not matter, and <c>varchar</c> has none of its own but is relabelled as <c>text</c>.
    /// </summary>
    public static DataType? OperandType(this DataType? type)
        => type is null
            ? null
            : type.IsBuiltIn && type.Name.Name == "varchar"
                ? type.IsArray ? TextArray : Text
                : type is { Modifiers.IsEmpty: true, IntervalFields: null } ? type : type with { Modifiers = default, IntervalFields = null };

    public static TypeCategory CategoryOf(this DataType? type)
        => type is { IsBuiltIn: true, IsArray: false } ? BuiltInTypes.CategoryOf(type.Name.Name) : TypeCategory.Other;
}
