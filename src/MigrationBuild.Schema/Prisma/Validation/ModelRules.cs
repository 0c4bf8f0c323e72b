using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Prisma.Binding;
using MigrationBuild.Schema.Prisma.Syntax;

namespace MigrationBuild.Schema.Prisma.Validation;

/// <summary>What a model or view needs as a whole, and its primary key.</summary>
internal static class ModelRules
{
    public static void Check(ValidationContext context, PrismaModel model, ConstraintNamespace names)
    {
        if (model.IsView)
        {
            CheckView(context, model);
        }
        else
        {
            CheckUniqueCriterion(context, model);
        }

        CheckClientNames(context, model);
        if (model.PrimaryKey is { } key)
        {
            CheckKey(context, model, key, names);
        }
    }

    private static void CheckView(ValidationContext context, PrismaModel view)
    {
        if (!context.HasFeature("views"))
        {
            context.Report(
                PrismaDiagnostics.Configuration,
                view,
                view.Syntax.Span,
                "Views need the preview feature: previewFeatures = [\"views\"] in a generator block.");
        }

        if (view.PrimaryKey is { } key)
        {
            context.Report(PrismaDiagnostics.Key, view, key.Syntax.Span, "A view has no primary key. Use @unique or @@unique.");
        }

        foreach (var index in view.Indexes)
        {
            if (!index.IsUnique)
            {
                context.Report(PrismaDiagnostics.Key, view, index.Syntax.Span, "A view has no indexes.");
            }
            else if (index.MappedName is not null)
            {
                context.Report(PrismaDiagnostics.Name, view, index.Syntax.Span, "What is unique in a view has no index, so no name in the database. Remove map:.");
            }
        }
    }

    private static void CheckUniqueCriterion(ValidationContext context, PrismaModel model)
    {
        var isIdentified = model.UniqueCriteria().Any(fields =>
            fields.All(field => field.Arity != FieldArity.Optional && field.Type is not UnsupportedFieldType));
        if (!model.IsIgnored && !isIdentified)
        {
            context.Report(
                PrismaDiagnostics.Key,
                model,
                model.Syntax.Span,
                $"{model.Name} needs a key of required fields: @id or @unique on a field, or @@id([…]) or @@unique([…]).");
        }
    }

    private static void CheckKey(ValidationContext context, PrismaModel model, PrismaKey key, ConstraintNamespace names)
    {
        var name = ConstraintNames.Of(model, key);
        var span = key.MappedName?.Span ?? key.Syntax.Span;
        if (names.IsTakenInSchema(model, name))
        {
            context.Report(PrismaDiagnostics.Name, model, span, $"The name {name} is given to more than one key or index of the schema. map: sets another.");
        }

        if (names.IsTakenInModel(model, name))
        {
            context.Report(PrismaDiagnostics.Name, model, span, $"The name {name} is given to more than one constraint of {model.Name}. map: sets another.");
        }

        NameRules.CheckLength(context, model, key.MappedName, key.Syntax.Span);
        foreach (var part in key.Fields.Where(part => part.Field.NativeType?.Name == "Xml"))
        {
            context.Report(PrismaDiagnostics.NativeType, model, part.Field.Syntax.Span, "PostgreSQL cannot compare XML, so it can be no key.");
        }
    }

    /// <summary>The names under which Prisma's client knows keys of several fields.</summary>
    private static void CheckClientNames(ValidationContext context, PrismaModel model)
    {
        var named = new List<ConstraintName>();
        if (model.PrimaryKey is { IsOnField: false } key)
        {
            CheckClientName(context, model, "@@id", key.Syntax.Span, key.ClientName, key.Fields);
            named.AddRange(key.ClientName is { } name ? [name] : []);
        }

        foreach (var index in model.Indexes.Where(index => index is { IsUnique: true, IsOnField: false }))
        {
            CheckClientName(context, model, "@@unique", index.Syntax.Span, index.ClientName, index.Fields);
            named.AddRange(index.ClientName is { } name ? [name] : []);
        }

        foreach (var group in named.GroupBy(name => name.Text, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            foreach (var name in group)
            {
                context.Report(PrismaDiagnostics.Name, model, name.Span, $"The name {name.Text} is given twice in {model.Name}.");
            }
        }
    }

    private static void CheckClientName(
        ValidationContext context,
        PrismaModel model,
        string attribute,
        TextSpan span,
        ConstraintName? clientName,
        EquatableArray<IndexField> fields)
    {
        if (clientName is not null)
        {
            if (IsField(model, clientName.Text))
            {
                context.Report(PrismaDiagnostics.Name, model, model.Syntax.Span, $"{model.Name} has a field {clientName.Text}, so name: of {attribute} cannot be the same.");
            }

            return;
        }

        var implied = string.Join("_", fields.Select(part => part.Field.Name));
        if (fields.Count > 1 && IsField(model, implied))
        {
            context.Report(PrismaDiagnostics.Name, model, span, $"{model.Name} has a field {implied}, the name that {attribute} takes. name: sets another.");
        }
    }

    private static bool IsField(PrismaModel model, string name) =>
        model.Syntax.Fields.Any(field => field.Name.Text == name);
}
