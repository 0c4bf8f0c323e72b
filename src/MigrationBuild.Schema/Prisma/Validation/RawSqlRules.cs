using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Syntax.Indexes;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Prisma.Binding;
using MigrationBuild.Schema.Prisma.Syntax;

namespace MigrationBuild.Schema.Prisma.Validation;

/// <summary>
/// Text that goes into SQL as it is: it must be one type, one expression or one operator class, so that it can change nothing else.
/// Prisma passes it on unseen.
/// </summary>
internal static class RawSqlRules
{
    public static void Check(ValidationContext context, PrismaModel model, ScalarField field)
    {
        if (field.Type is UnsupportedFieldType type && SqlParser.ParseTypeName(type.Sql).Error is { } typeError)
        {
            Report(context, PrismaDiagnostics.NativeType, model, field.Syntax.Type.Span, $"{type.Sql} is no type of PostgreSQL's", typeError.Message);
        }

        if (field.Default?.Value is CallExpression { Function.Text: "dbgenerated", Arguments: { Count: 1 } arguments }
            && arguments[0].Value is StringExpression sql
            && SqlParser.ParseExpression(sql.Value).Error is { } error)
        {
            Report(context, PrismaDiagnostics.Default, model, field.Default.Value.Span, $"{sql.Value} is no expression of PostgreSQL's", error.Message);
        }
    }

    public static void Check(ValidationContext context, PrismaModel model, PrismaIndex index)
    {
        if (index.Where is { } where && SqlParser.ParseExpression(where.Sql).Error is { } error)
        {
            Report(context, PrismaDiagnostics.Key, model, where.Span, $"{where.Sql} is no condition of PostgreSQL's", error.Message);
        }

        foreach (var part in index.Fields)
        {
            if (part.OperatorClass is { IsRaw: true } raw && !IsOperatorClass(raw.Name))
            {
                context.Report(PrismaDiagnostics.Key, model, index.Syntax.Span, $"{raw.Name} is no name of an operator class.");
            }
        }
    }

    private static bool IsOperatorClass(string text)
    {
        var script = SqlParser.Parse($"CREATE INDEX ON t (c {text})");
        return script is { Diagnostics.IsEmpty: true, Statements: { Count: 1 } statements }
            && statements[0].Syntax is IndexStmt { Elements.Count: 1, Including.IsEmpty: true, Options.IsEmpty: true, Where: null };
    }

    private static void Report(ValidationContext context, DiagnosticDescriptor descriptor, PrismaModel model, TextSpan span, string complaint, string reason) =>
        context.Report(descriptor, model, span, $"{complaint}: {reason.TrimEnd('.')}.");
}
