using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Prisma.Binding;
using MigrationBuild.Schema.Prisma.Syntax;

namespace MigrationBuild.Schema.Prisma.Validation;

/// <summary>Tables and enum types: each name once a schema, each schema a declared one.</summary>
internal static class DatabaseNameRules
{
    public static void Check(ValidationContext context)
    {
        var tables = new Dictionary<(string, string), PrismaModel>();
        foreach (var model in context.Schema.Models)
        {
            var key = (ValidationContext.SchemaOf(model), model.TableName);
            if (tables.TryGetValue(key, out var first))
            {
                ReportTable(context, first, model);
            }
            else
            {
                tables.Add(key, model);
            }

            CheckSchema(context, model.Syntax, model.Schema);
        }

        var types = new HashSet<(string, string)>();
        foreach (var declared in context.Schema.Enums)
        {
            if (!types.Add((declared.Schema?.Value ?? "", declared.DatabaseName)))
            {
                context.Report(
                    PrismaDiagnostics.Name,
                    declared.Syntax.File,
                    declared.Syntax.Span,
                    $"Another enum has the database name {declared.DatabaseName} already.");
            }

            CheckSchema(context, declared.Syntax, declared.Schema);
        }
    }

    private static void ReportTable(ValidationContext context, PrismaModel first, PrismaModel second)
    {
        var marked = second.MapAttribute is not null ? second : first;
        var other = marked == second ? first : second;
        context.Report(
            PrismaDiagnostics.Name,
            marked,
            marked.MapAttribute?.Span ?? marked.Syntax.Name.Span,
            $"The table name {marked.TableName} belongs to {other.Name} already.");
    }

    private static void CheckSchema(ValidationContext context, PrismaBlock block, StringExpression? schema)
    {
        var declared = context.Datasource.Schemas;
        if (schema is null && declared is not null)
        {
            context.Report(
                PrismaDiagnostics.Configuration,
                block.File,
                block.Span,
                $"{block.Name} lacks @@schema(\"…\"): the datasource lists schemas, so each model, view and enum names one of them.");
        }
        else if (schema is not null && !(declared ?? []).Any(name => name.Value == schema.Value))
        {
            context.Report(
                PrismaDiagnostics.Configuration,
                block.File,
                schema.Span,
                $"The schema {schema.Value} is not in the datasource's list: schemas = [\"{schema.Value}\", …].");
        }
    }
}
