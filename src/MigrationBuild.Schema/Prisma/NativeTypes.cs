using MigrationBuild.Schema.Prisma.Binding;

namespace MigrationBuild.Schema.Prisma;

/// <summary>The native types of PostgreSQL that <c>@db.…</c> can name.</summary>
internal static class NativeTypes
{
    private static readonly Dictionary<string, NativeType> ByName = new[]
    {
        new NativeType("Text", ScalarKind.String, "TEXT"),
        new NativeType("Citext", ScalarKind.String, "CITEXT"),
        new NativeType("Uuid", ScalarKind.String, "UUID"),
        new NativeType("Xml", ScalarKind.String, "XML"),
        new NativeType("Inet", ScalarKind.String, "INET"),
        new NativeType("VarChar", ScalarKind.String, "VARCHAR", NativeTypeArguments.Length),
        new NativeType("Char", ScalarKind.String, "CHAR", NativeTypeArguments.Length),
        new NativeType("Bit", ScalarKind.String, "BIT", NativeTypeArguments.BitLength),
        new NativeType("VarBit", ScalarKind.String, "VARBIT", NativeTypeArguments.BitLength),
        new NativeType("Boolean", ScalarKind.Boolean, "BOOLEAN"),
        new NativeType("SmallInt", ScalarKind.Int, "SMALLINT"),
        new NativeType("Integer", ScalarKind.Int, "INTEGER"),
        new NativeType("Oid", ScalarKind.Int, "OID"),
        new NativeType("BigInt", ScalarKind.BigInt, "BIGINT"),
        new NativeType("Real", ScalarKind.Float, "REAL"),
        new NativeType("DoublePrecision", ScalarKind.Float, "DOUBLE PRECISION"),
        new NativeType("Decimal", ScalarKind.Decimal, "DECIMAL", NativeTypeArguments.PrecisionAndScale),
        new NativeType("Money", ScalarKind.Decimal, "MONEY"),
        new NativeType("Timestamp", ScalarKind.DateTime, "TIMESTAMP", NativeTypeArguments.FractionDigits),
        new NativeType("Timestamptz", ScalarKind.DateTime, "TIMESTAMPTZ", NativeTypeArguments.FractionDigits),
        new NativeType("Time", ScalarKind.DateTime, "TIME", NativeTypeArguments.FractionDigits),
        new NativeType("Timetz", ScalarKind.DateTime, "TIMETZ", NativeTypeArguments.FractionDigits),
        new NativeType("Date", ScalarKind.DateTime, "DATE"),
        new NativeType("Json", ScalarKind.Json, "JSON"),
        new NativeType("JsonB", ScalarKind.Json, "JSONB"),
        new NativeType("ByteA", ScalarKind.Bytes, "BYTEA"),
    }.ToDictionary(type => type.Name, StringComparer.Ordinal);

    public static NativeType? Find(string name) => ByName.TryGetValue(name, out var type) ? type : null;
}
