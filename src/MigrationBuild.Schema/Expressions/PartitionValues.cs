using System.Globalization;
using MigrationBuild.Postgres.Printing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Expressions;

/// <summary>The values in the bounds of partitions, as <c>pg_get_expr</c> prints them: <c>'2026-01-01'</c>, <c>5</c>, <c>NULL</c>, <c>MINVALUE</c>.</summary>
internal static class PartitionValues
{
    /// <summary>The constant as a value of the key's type; null where it is no constant, which PostgreSQL computes once, when the partition is made.</summary>
    /// <param name="type">Null where the type of the key is not known.</param>
    public static string? Of(Expression value, DataType? type)
    {
        if (KeywordOf(value) is { } keyword)
        {
            return keyword;
        }

        return TextOf(value) is { } text ? Print(text, type ?? TypeOf(value)) : null;
    }

    /// <summary>A value that the server printed.</summary>
    public static string Printed(Expression value) => KeywordOf(value) ?? SqlPrinter.Print(value);

    /// <summary>MINVALUE and MAXVALUE are columns to the grammar.</summary>
    private static string? KeywordOf(Expression value) => value switch
    {
        ColumnRef { Parts.Count: 1, Name: "minvalue" or "maxvalue" } infinite => infinite.Name.ToUpperInvariant(),
        _ => IsNull(value) ? "NULL" : null,
    };

    private static bool IsNull(Expression value) => value is NullConstant || (value is TypeCast cast && IsNull(cast.Argument));

    private static string? TextOf(Expression value) => value switch
    {
        StringConstant text => text.Value,
        NumericConstant number => number.Text,
        BooleanConstant boolean => boolean.Value ? "true" : "false",
        TypeCast cast => TextOf(cast.Argument),
        _ => null,
    };

    private static DataType TypeOf(Expression value) => value switch
    {
        NumericConstant number => number.Text.Contains('.') ? DataTypes.Numeric : DataTypes.Integer,
        BooleanConstant => DataTypes.Boolean,
        TypeCast cast => TypeOf(cast.Argument),
        _ => DataTypes.Text,
    };

    /// <summary>As <c>get_const_expr</c> does where no type's name may stand: bare only what the scanner reads as that type.</summary>
    private static string Print(string text, DataType type)
    {
        if (type.Is("bpchar") && !type.Modifiers.IsEmpty && int.TryParse(type.Modifiers[0], out var length))
        {
            return SqlPrinter.QuoteLiteral(text.PadRight(length));
        }

        if (type.Is("numeric") && !type.Modifiers.IsEmpty && decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number))
        {
            text = number.ToString("F" + type.Modifiers[1], CultureInfo.InvariantCulture);
        }

        return LiteralValues.Read(text, type) switch
        {
            NumericConstant constant when type.Is("int4") || (type.Is("numeric") && constant.Text.Contains('.')) => constant.Text[0] == '-' ? $"'{constant.Text}'" : constant.Text,
            NumericConstant constant => $"'{constant.Text}'",
            BooleanConstant constant => constant.Value ? "true" : "false",
            StringConstant constant => SqlPrinter.QuoteLiteral(constant.Value),
            _ => SqlPrinter.QuoteLiteral(text),
        };
    }
}
