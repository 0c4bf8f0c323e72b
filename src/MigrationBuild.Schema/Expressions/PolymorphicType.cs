using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Expressions;

/// <summary>What <c>anyelement</c> and the like stand for in a call (<c>enforce_generic_type_consistency</c>).</summary>
internal static class PolymorphicType
{
    public static bool IsPolymorphic(string name) => name.StartsWith("any", StringComparison.Ordinal);

    /// <summary>Whether a value of the type may stand where the name stands in a signature.</summary>
    public static bool Accepts(string name, DataType type) => name switch
    {
        "anyarray" or "anycompatiblearray" => type.IsArray,
        "anynonarray" or "anycompatiblenonarray" => !type.IsArray,
        "anyenum" => !type.IsBuiltIn && !type.IsArray,
        "anyrange" or "anycompatiblerange" => type.CategoryOf() == TypeCategory.Range && !type.Name.Name.EndsWith("multirange", StringComparison.Ordinal),
        "anymultirange" or "anycompatiblemultirange" => type.CategoryOf() == TypeCategory.Range && type.Name.Name.EndsWith("multirange", StringComparison.Ordinal),
        _ => true,
    };

    /// <summary>The type that the name in a signature means in a call with these arguments; null where that is not known.</summary>
    public static DataType? Bind(FunctionSignature signature, string name, IReadOnlyList<TypedExpression> arguments)
    {
        switch (name)
        {
            case "any":
                return null;
            case "anyelement" or "anynonarray" or "anyenum" or "anycompatible" or "anycompatiblenonarray":
                return Element(signature, arguments);
            case "anyarray" or "anycompatiblearray":
                return Element(signature, arguments)?.Array();
            case "anyrange" or "anycompatiblerange" or "anymultirange" or "anycompatiblemultirange":
                return arguments.Where((_, i) => Declared(signature, i) == name).Select(argument => argument.Type).FirstOrDefault(type => !type.IsUnknown());
            default:
                return DataTypes.FromTableName(name);
        }
    }

    private static DataType? Element(FunctionSignature signature, IReadOnlyList<TypedExpression> arguments)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            var type = arguments[i].Type.IsUnknown() ? null : arguments[i].Type;
            switch (Declared(signature, i))
            {
                case "anyelement" or "anynonarray" or "anyenum" or "anycompatible" or "anycompatiblenonarray" when type is not null:
                    return type.Bare();
                case "anyarray" or "anycompatiblearray" when type is { IsArray: true }:
                    return type.Element().Bare();
                case "anyrange" or "anycompatiblerange" or "anymultirange" or "anycompatiblemultirange" when type is { IsBuiltIn: true }:
                    return Bound(type.Name.Name);
            }
        }

        return null;
    }

    private static string Declared(FunctionSignature signature, int position) => signature.Arguments.IsEmpty ? "" : signature.ArgumentType(position);

    private static DataType Bare(this DataType type) => type with { Modifiers = default };

    private static DataType? Bound(string range) => range switch
    {
        "int4range" or "int4multirange" => DataTypes.Integer,
        "int8range" or "int8multirange" => DataTypes.BigInt,
        "numrange" or "nummultirange" => DataTypes.Numeric,
        "tsrange" or "tsmultirange" => DataTypes.Timestamp,
        "tstzrange" or "tstzmultirange" => DataTypes.TimestampTz,
        "daterange" or "datemultirange" => DataTypes.Date,
        _ => null,
    };
}
