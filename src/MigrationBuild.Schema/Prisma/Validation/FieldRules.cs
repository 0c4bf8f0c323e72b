using MigrationBuild.Schema.Prisma.Binding;
using MigrationBuild.Schema.Prisma.Syntax;

namespace MigrationBuild.Schema.Prisma.Validation;

/// <summary>A column: its native type, its raw type, and what its default says.</summary>
internal static class FieldRules
{
    public static void Check(ValidationContext context, PrismaModel model, ScalarField field)
    {
        if (field.NativeType is { } native && field.Type is ScalarFieldType scalar && FindFault(context, native, scalar.Kind) is { } fault)
        {
            context.Report(PrismaDiagnostics.NativeType, model, native.Syntax.Span, fault);
        }

        if (field.Type is UnsupportedFieldType raw && FindNativeSpelling(raw.Sql) is { } known)
        {
            context.Report(
                PrismaDiagnostics.NativeType,
                model,
                field.Syntax.Span,
                $"Prisma supports this type. Write {known.Kind} @{context.Datasource.Name}.{raw.Sql}.");
        }

        if (field.Default is { Value: not CallExpression } value && field.Type is ScalarFieldType type)
        {
            var elements = value.Value.Elements;
            foreach (var element in elements)
            {
                if (DefaultLiterals.FindFault(element, type.Kind) is { } complaint)
                {
                    context.Report(PrismaDiagnostics.Default, model, element.Span, complaint);
                }
            }
        }
    }

    private static string? FindFault(ValidationContext context, NativeTypeReference native, ScalarKind kind)
    {
        if (native.Prefix != context.Datasource.Name)
        {
            return $"Native types begin with the datasource's name: @{context.Datasource.Name}.{native.Name}.";
        }

        if (NativeTypes.Find(native.Name) is not { } type)
        {
            return $"Prisma knows no type {native.Name} of PostgreSQL. Unsupported(\"…\") takes any.";
        }

        if (NativeTypeRules.FindArgumentCountFault(type, native.Arguments) is { } count)
        {
            return count;
        }

        return type.Kind != kind
            ? $"{native.Name} goes with {type.Kind} fields, not with {kind}."
            : NativeTypeRules.FindArgumentFault(type, native.Arguments);
    }

    /// <summary>The native type whose spelling in Prisma the raw type has, arguments included.</summary>
    private static NativeType? FindNativeSpelling(string sql)
    {
        var open = sql.IndexOf('(');
        var name = open < 0 ? sql : sql.Substring(0, open);
        if (NativeTypes.Find(name) is not { } type || (open >= 0 && !sql.EndsWith(")", StringComparison.Ordinal)))
        {
            return null;
        }

        var arguments = open < 0
            ? []
            : sql.Substring(open + 1, sql.Length - open - 2).Split(',').Select(argument => argument.Trim());
        var list = Postgres.Text.EquatableArray.ToEquatableArray(arguments);
        return NativeTypeRules.FindArgumentCountFault(type, list) is null && NativeTypeRules.FindArgumentFault(type, list) is null ? type : null;
    }
}
