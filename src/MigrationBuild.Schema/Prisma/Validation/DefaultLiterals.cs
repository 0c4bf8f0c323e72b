using System.Globalization;
using MigrationBuild.Schema.Prisma.Binding;
using MigrationBuild.Schema.Prisma.Syntax;

namespace MigrationBuild.Schema.Prisma.Validation;

/// <summary>Whether a literal says what its type can hold: a time that is one, Json that parses.</summary>
internal static class DefaultLiterals
{
    public static string? FindFault(PrismaExpression literal, ScalarKind kind)
    {
        var text = literal is StringExpression value ? value.Value : literal.ToString()!;
        return kind switch
        {
            ScalarKind.Int or ScalarKind.BigInt =>
                long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? null : $"{text} is no whole number of 64 bits.",
            ScalarKind.Decimal => PrismaDecimal.Normalize(text) is null ? $"{text} is no decimal number." : null,
            ScalarKind.DateTime => Rfc3339.ToSql(text) is null
                ? $"{text} is no time as RFC 3339 writes it: 2024-01-31T12:00:00Z, date, time and offset together."
                : null,
            ScalarKind.Json => JsonSyntax.IsValid(text) ? null : $"{text} is no JSON.",
            ScalarKind.Bytes => PrismaBase64.Decode(text) is null ? $"{text} is no base64, padding included." : null,
            _ => null,
        };
    }
}
