using MigrationBuild.Schema.Prisma.Binding;
using MigrationBuild.Schema.Prisma.Syntax;

namespace MigrationBuild.Schema.Prisma.Validation;

/// <summary>Indexes: their names, their predicate, and whether their method can index their columns.</summary>
internal static class IndexRules
{
    public static void Check(ValidationContext context, PrismaModel model, PrismaIndex index, ConstraintNamespace names)
    {
        var name = ConstraintNames.Of(model, index);
        if (!model.IsView && names.IsTakenInSchema(model, name))
        {
            var span = index.MappedName?.Span ?? index.Syntax.Span;
            context.Report(PrismaDiagnostics.Name, model, span, $"The name {name} is given to more than one key or index of the schema. map: sets another.");
        }

        NameRules.CheckLength(context, model, index.MappedName, index.Syntax.Span);
        if (index.Where is { } where && !context.HasFeature("partialIndexes"))
        {
            context.Report(
                PrismaDiagnostics.Configuration,
                model,
                where.Span,
                "Partial indexes need the preview feature: previewFeatures = [\"partialIndexes\"] in a generator block.");
        }

        CheckXml(context, model, index);
        if (!index.IsUnique)
        {
            CheckMethod(context, model, index);
        }
    }

    private static void CheckXml(ValidationContext context, PrismaModel model, PrismaIndex index)
    {
        foreach (var part in index.Fields)
        {
            if (part.Field.NativeType?.Name == "Xml")
            {
                context.Report(PrismaDiagnostics.NativeType, model, part.Field.Syntax.Span, "PostgreSQL cannot compare XML, so it cannot be indexed.");
            }
        }
    }

    private static void CheckMethod(ValidationContext context, PrismaModel model, PrismaIndex index)
    {
        if (index.Method == IndexMethod.Hash && index.Fields.Any(part => part.Sort is not null))
        {
            context.Report(PrismaDiagnostics.Key, model, index.Syntax.Span, "A hash index has no order. Remove sort:.");
        }

        if (index is { Method: IndexMethod.SpGist, Fields.Count: > 1 })
        {
            context.Report(PrismaDiagnostics.Key, model, index.Syntax.Span, "An SpGist index has one column.");
        }

        foreach (var part in index.Fields)
        {
            if (FindFault(index.Method, part) is { } fault)
            {
                context.Report(PrismaDiagnostics.Key, model, index.Syntax.Span, fault);
            }
        }
    }

    private static string? FindFault(IndexMethod method, IndexField part) => part.OperatorClass switch
    {
        null => IndexSupport.SupportsWithoutClass(method, part.Field) ? null : $"{method} cannot index {part.Field.Name} without an operator class.",
        { IsRaw: true } => null,
        { } named => IndexSupport.Supports(method, part.Field, named.Name) ? null : $"{named.Name} does not go with {method} and {part.Field.Name}.",
    };
}
