using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Prisma.Binding;

namespace MigrationBuild.Schema.Prisma.Validation;

/// <summary>A relation field by itself.</summary>
internal static class RelationFieldRules
{
    /// <summary>False where the field makes its relation ambiguous.</summary>
    public static bool Check(ValidationContext context, PrismaModel model, RelationField field)
    {
        if (!CheckAmbiguity(context, model, field))
        {
            return false;
        }

        CheckIgnored(context, model, field);
        CheckActions(context, model, field);
        CheckIndex(context, model, field);
        if (field.Attribute is { } attribute)
        {
            NameRules.CheckLength(context, model, field.MappedName, attribute.Span);
        }

        return true;
    }

    private static bool CheckAmbiguity(ValidationContext context, PrismaModel model, RelationField field)
    {
        var rivals = model.RelationFields.Where(other => other.TargetName == field.TargetName && other.RelationName == field.RelationName).ToList();
        var isSelf = field.TargetName == model.Name;
        var allowed = isSelf && field.RelationName is not null ? 2 : 1;
        if (rivals.Count <= allowed)
        {
            return true;
        }

        var names = string.Join(", ", rivals.Select(rival => rival.Name));
        var advice = field.RelationName is null
            ? "Give each relation a name, the same on both its sides: @relation(\"…\")."
            : $"No more than {allowed} of them can belong to the relation {field.RelationName}.";
        context.Report(
            PrismaDiagnostics.Relation,
            model,
            field.Syntax.Span,
            $"It is not clear which relation these fields of {model.Name} belong to, as all refer to {field.TargetName}: {names}. {advice}");
        return false;
    }

    private static void CheckIgnored(ValidationContext context, PrismaModel model, RelationField field)
    {
        if (!field.IsIgnored && !model.IsIgnored && context.Schema.FindModel(field.TargetName) is { IsIgnored: true })
        {
            context.Report(
                PrismaDiagnostics.Relation,
                model,
                field.Syntax.Span,
                $"{field.Name} refers to {field.TargetName}, which is ignored. Mark the field with @ignore too.");
        }
    }

    /// <summary>Without foreign keys nothing reminds anyone of the index that looking up the references wants.</summary>
    private static void CheckIndex(ValidationContext context, PrismaModel model, RelationField field)
    {
        if (context.Datasource.RelationMode != RelationMode.Prisma || field.Attribute is null || field.Fields is not { IsEmpty: false } fields)
        {
            return;
        }

        var isCovered = model.Indexes.Select(index => index.Fields).Concat(model.PrimaryKey is { } key ? [key.Fields] : [])
            .Any(parts => parts.Take(fields.Count).Select(part => part.Field.Name).SequenceEqual(fields, StringComparer.Ordinal));
        if (!isCovered)
        {
            context.Report(
                PrismaDiagnostics.Advice,
                model,
                field.Attribute.Span,
                $"No index covers {string.Join(", ", fields)}. Add @@index([{string.Join(", ", fields)}]): relationMode = \"prisma\" has no foreign keys to stand in.");
        }
    }

    /// <summary>Prisma's client cannot do all that foreign keys can.</summary>
    private static void CheckActions(ValidationContext context, PrismaModel model, RelationField field)
    {
        if (context.Datasource.RelationMode != RelationMode.Prisma)
        {
            return;
        }

        foreach (var action in new[] { field.OnDelete, field.OnUpdate })
        {
            if (action?.Action is ReferentialAction.NoAction or ReferentialAction.SetDefault)
            {
                context.Report(
                    PrismaDiagnostics.Relation,
                    model,
                    action.Span,
                    $"{action.Action} needs foreign keys, and relationMode = \"prisma\" has none. Use Cascade, Restrict or SetNull.");
            }
        }
    }
}
