using MigrationBuild.Schema.Prisma.Binding;
using MigrationBuild.Schema.Prisma.Syntax;

namespace MigrationBuild.Schema.Prisma.Lowering;

/// <summary>The SQL of defaults.</summary>
internal static class DefaultSql
{
    /// <summary>What follows DEFAULT, or null where the database has no part in it.</summary>
    public static string? Of(PrismaExpression value, ScalarField field, ColumnTypes types) => value switch
    {
        CallExpression { Function.Text: "now" } => "CURRENT_TIMESTAMP",
        CallExpression { Function.Text: "dbgenerated", Arguments: { Count: 1 } arguments } => ((StringExpression)arguments[0].Value!).Value,
        // uuid(), cuid() and the like are made by Prisma's client, autoincrement() is in the type.
        CallExpression => null,
        ArrayExpression list => $"ARRAY[{string.Join(", ", list.Items.Select(element => Literal(element, field, types)))}]::{types.OfReference(field)}",
        _ => Literal(value, field, types),
    };

    private static string Literal(PrismaExpression value, ScalarField field, ColumnTypes types)
    {
        var text = value is StringExpression literal ? literal.Value : value.ToString()!;
        return (field.Type as ScalarFieldType)?.Kind switch
        {
            null => PrismaSql.Literal(types.EnumOf(field)?.FindValue(text)?.DatabaseName ?? text),
            ScalarKind.Boolean => text,
            ScalarKind.Int or ScalarKind.BigInt or ScalarKind.Float or ScalarKind.Decimal => PrismaDecimal.Normalize(text)!,
            ScalarKind.DateTime => PrismaSql.Literal(Rfc3339.ToSql(text)!),
            ScalarKind.Bytes => PrismaSql.Literal("\\x" + ToHex(PrismaBase64.Decode(text)!)),
            _ => PrismaSql.Literal(text),
        };
    }

    private static string ToHex(byte[] bytes) =>
        string.Concat(bytes.Select(value => value.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));
}
