using System.Globalization;
using MigrationBuild.Schema.Prisma.Binding;
using MigrationBuild.Schema.Prisma.Syntax;

namespace MigrationBuild.Schema.Prisma.Lowering;

/// <summary>The SQL of columns' types.</summary>
internal sealed class ColumnTypes(PrismaSchema schema)
{
    /// <summary>As it stands in CREATE TABLE: <c>SERIAL</c> for a column that counts.</summary>
    public string Of(ScalarField field) => Write(field, field.IsAutoincrement);

    /// <summary>The type of a column that refers to this one.</summary>
    public string OfReference(ScalarField field) => Write(field, false);

    public PrismaEnum? EnumOf(ScalarField field) => field.Type is EnumFieldType type ? schema.FindEnum(type.EnumName) : null;

    private string Write(ScalarField field, bool counts)
    {
        var type = field.Type switch
        {
            UnsupportedFieldType raw => raw.Sql,
            EnumFieldType => WriteEnum(EnumOf(field)!),
            ScalarFieldType scalar => counts ? ToSerial(WriteScalar(field, scalar.Kind)) : WriteScalar(field, scalar.Kind),
            _ => throw new InvalidOperationException($"No type for {field.Name}."),
        };
        return field.Arity == FieldArity.List ? type + "[]" : type;
    }

    private static string WriteEnum(PrismaEnum declared) => ScriptBuilder.Qualify(declared.Schema?.Value, declared.DatabaseName);

    private static string WriteScalar(ScalarField field, ScalarKind kind)
    {
        if (field.NativeType is not { } native)
        {
            return DefaultOf(kind);
        }

        var sql = NativeTypes.Find(native.Name)!.Sql;
        var arguments = native.Arguments.Select(argument => uint.Parse(argument, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture));
        return native.Arguments.IsEmpty ? sql : $"{sql}({string.Join(",", arguments)})";
    }

    private static string DefaultOf(ScalarKind kind) => kind switch
    {
        ScalarKind.String => "TEXT",
        ScalarKind.Boolean => "BOOLEAN",
        ScalarKind.Int => "INTEGER",
        ScalarKind.BigInt => "BIGINT",
        ScalarKind.Float => "DOUBLE PRECISION",
        ScalarKind.Decimal => "DECIMAL(65,30)",
        ScalarKind.DateTime => "TIMESTAMP(3)",
        ScalarKind.Json => "JSONB",
        _ => "BYTEA",
    };

    private static string ToSerial(string type) => type switch
    {
        "SMALLINT" => "SMALLSERIAL",
        "INTEGER" => "SERIAL",
        "BIGINT" => "BIGSERIAL",
        _ => type,
    };
}
