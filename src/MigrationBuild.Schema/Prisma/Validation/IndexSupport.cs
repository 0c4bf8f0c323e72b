using MigrationBuild.Schema.Prisma.Binding;
using MigrationBuild.Schema.Prisma.Syntax;

namespace MigrationBuild.Schema.Prisma.Validation;

/// <summary>Which index method and operator class go with which types: what Prisma knows of <c>pg_opclass</c>.</summary>
internal static class IndexSupport
{
    private static readonly HashSet<string> TextTypes = new(StringComparer.Ordinal) { "Text", "VarChar", "Char" };

    private static readonly HashSet<string> NoBrinTypes = new(StringComparer.Ordinal) { "Citext", "Money", "Boolean", "Json", "JsonB", "Xml" };

    /// <summary>The family of BRIN classes of each type.</summary>
    private static readonly Dictionary<string, string> BrinFamilies = new(StringComparer.Ordinal)
    {
        ["Bit"] = "Bit",
        ["VarBit"] = "VarBit",
        ["Char"] = "Bpchar",
        ["ByteA"] = "Bytea",
        ["Text"] = "Text",
        ["VarChar"] = "Text",
        ["Date"] = "Date",
        ["Real"] = "Float4",
        ["DoublePrecision"] = "Float8",
        ["SmallInt"] = "Int2",
        ["Integer"] = "Int4",
        ["BigInt"] = "Int8",
        ["Decimal"] = "Numeric",
        ["Oid"] = "Oid",
        ["Timestamp"] = "Timestamp",
        ["Timestamptz"] = "TimestampTz",
        ["Time"] = "Time",
        ["Timetz"] = "TimeTz",
        ["Uuid"] = "Uuid",
        ["Inet"] = "Inet",
    };

    public static bool SupportsWithoutClass(IndexMethod method, ScalarField field)
    {
        var type = TypeOf(field);
        return method switch
        {
            IndexMethod.Gin => field.Arity == FieldArity.List || type is "JsonB" or null,
            IndexMethod.Gist => type is null || (type == "Text" && field.NativeType is null),
            IndexMethod.SpGist => type is null or "Inet" || TextTypes.Contains(type),
            IndexMethod.Brin => field.Type is not EnumFieldType && (type is null || !NoBrinTypes.Contains(type)),
            _ => true,
        };
    }

    public static bool Supports(IndexMethod method, ScalarField field, string operatorClass)
    {
        var type = TypeOf(field);
        return (method, operatorClass) switch
        {
            (IndexMethod.Gin, "ArrayOps") => field.Arity == FieldArity.List,
            (IndexMethod.Gin, "JsonbOps" or "JsonbPathOps") => type == "JsonB",
            (IndexMethod.Gist or IndexMethod.SpGist, "InetOps") => type == "Inet",
            (IndexMethod.SpGist, "TextOps") => type is not null && TextTypes.Contains(type),
            (IndexMethod.Brin, _) => type is not null
                && BrinFamilies.TryGetValue(type, out var family)
                && operatorClass.StartsWith(family, StringComparison.Ordinal)
                && operatorClass.Substring(family.Length) is "BloomOps" or "MinMaxOps" or "MinMaxMultiOps" or "InclusionOps",
            _ => false,
        };
    }

    /// <summary>The native type, also where it is the default one; null for enums and raw types.</summary>
    private static string? TypeOf(ScalarField field) => field.Type switch
    {
        ScalarFieldType scalar => field.NativeType?.Name ?? DefaultOf(scalar.Kind),
        EnumFieldType => "enum",
        _ => null,
    };

    private static string DefaultOf(ScalarKind kind) => kind switch
    {
        ScalarKind.String => "Text",
        ScalarKind.Int => "Integer",
        ScalarKind.Float => "DoublePrecision",
        ScalarKind.DateTime => "Timestamp",
        ScalarKind.Json => "JsonB",
        ScalarKind.Bytes => "ByteA",
        _ => kind.ToString(),
    };
}
