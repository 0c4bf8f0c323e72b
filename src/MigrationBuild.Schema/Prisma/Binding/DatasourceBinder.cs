using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Prisma.Syntax;

namespace MigrationBuild.Schema.Prisma.Binding;

/// <summary>The datasource block. Its URLs (Prisma 6) are accepted and not read: where the database is, is not the schema's to say here.</summary>
internal static class DatasourceBinder
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "provider", "relationMode", "referentialIntegrity", "schemas", "extensions", "url", "directUrl", "shadowDatabaseUrl",
    };

    public static PrismaDatasource? Bind(IEnumerable<ConfigurationBlock> blocks, EquatableArray<string> features, Reporter reporter)
    {
        var found = new List<PrismaDatasource>();
        var datasources = blocks.Where(block => block.Kind == ConfigurationKind.Datasource).ToList();
        foreach (var block in datasources)
        {
            if (BindBlock(block, features, reporter.For(block.File)) is { } datasource)
            {
                found.Add(datasource);
            }
        }

        if (found.Count > 1)
        {
            foreach (var datasource in found)
            {
                reporter.For(datasource.Syntax.File).Report(
                    PrismaDiagnostics.Configuration,
                    datasource.Syntax.Span,
                    "A schema has one datasource, over all its files. Keep one.");
            }
        }

        return found.Count == 1 ? found[0] : null;
    }

    private static PrismaDatasource? BindBlock(ConfigurationBlock block, EquatableArray<string> features, Reporter reporter)
    {
        if (block.Properties.FirstOrDefault(property => property.Value is null) is { } empty)
        {
            reporter.Report(PrismaDiagnostics.Configuration, block.Span, $"The property {empty.Name} lacks its value.");
            return null;
        }

        if (Find(block, "provider") is not { } provider)
        {
            reporter.Report(PrismaDiagnostics.Configuration, block.Span, $"The datasource {block.Name} lacks its provider.");
            return null;
        }

        if (provider is CallExpression { Function.Text: "env" })
        {
            reporter.Report(PrismaDiagnostics.Configuration, block.Span, "The provider cannot come from the environment. Write \"postgresql\".");
            return null;
        }

        if (provider is not StringExpression { Value: "postgresql" or "postgres" })
        {
            reporter.Report(PrismaDiagnostics.Configuration, provider.Span, $"The provider {provider} is none that is known here. Write \"postgresql\".");
            return null;
        }

        var mode = ReadRelationMode(block, reporter);
        if (block.Properties.FirstOrDefault(property => property.Name.Text == "previewFeatures") is { } preview)
        {
            reporter.Report(PrismaDiagnostics.Configuration, preview.Span, "Preview features belong into the generator block.");
        }

        var schemas = ReadSchemas(block, reporter);
        var extensions = ReadExtensions(block, features, reporter);
        foreach (var property in block.Properties.Where(property => !Known.Contains(property.Name.Text) && property.Name.Text != "previewFeatures"))
        {
            reporter.Report(PrismaDiagnostics.UnknownName, property.Span, $"A datasource has no property {property.Name}.");
        }

        return new PrismaDatasource(block, mode, schemas, extensions);
    }

    private static PrismaExpression? Find(ConfigurationBlock block, string name) =>
        block.Properties.FirstOrDefault(property => property.Name.Text == name)?.Value;

    private static RelationMode ReadRelationMode(ConfigurationBlock block, Reporter reporter)
    {
        var alias = block.Properties.FirstOrDefault(property => property.Name.Text == "referentialIntegrity");
        if (alias is not null)
        {
            reporter.Report(PrismaDiagnostics.Advice, alias.Span, "referentialIntegrity is the old name of relationMode. Write relationMode.");
        }

        var mode = Find(block, "relationMode");
        if (alias is not null && mode is not null)
        {
            reporter.Report(PrismaDiagnostics.Configuration, alias.Span, "referentialIntegrity and relationMode are the same. Keep relationMode.");
        }

        switch (mode ?? alias?.Value)
        {
            case null or StringExpression { Value: "foreignKeys" }:
                return RelationMode.ForeignKeys;
            case StringExpression { Value: "prisma" }:
                return RelationMode.Prisma;
            case var other:
                reporter.Report(PrismaDiagnostics.Configuration, other is StringExpression ? block.Span : other.Span, $"relationMode is \"foreignKeys\" or \"prisma\", not {other}.");
                return RelationMode.ForeignKeys;
        }
    }

    private static EquatableArray<StringExpression>? ReadSchemas(ConfigurationBlock block, Reporter reporter)
    {
        if (Find(block, "schemas") is not { } value)
        {
            return null;
        }

        var elements = value.Elements;
        var schemas = new List<StringExpression>();
        foreach (var element in elements)
        {
            if (element is not StringExpression schema)
            {
                reporter.Report(PrismaDiagnostics.Configuration, element.Span, "schemas takes a list of strings.");
            }
            else if (schemas.Find(other => other.Value == schema.Value) is { } first)
            {
                reporter.Report(PrismaDiagnostics.Configuration, first.Span, $"The schema {schema.Value} is listed twice.");
            }
            else
            {
                schemas.Add(schema);
            }
        }

        if (value is ArrayExpression { Items.IsEmpty: true })
        {
            reporter.Report(PrismaDiagnostics.Configuration, value.Span, "The list of schemas is empty. Name one, or remove the property.");
        }

        return schemas.ToEquatableArray();
    }

    private static EquatableArray<PrismaExtension> ReadExtensions(ConfigurationBlock block, EquatableArray<string> features, Reporter reporter)
    {
        if (block.Properties.FirstOrDefault(property => property.Name.Text == "extensions") is not { Value: { } value } property)
        {
            return [];
        }

        if (!features.Contains("postgresqlExtensions"))
        {
            reporter.ReportLater(
                PrismaDiagnostics.Configuration,
                property.Span,
                "extensions needs the preview feature: previewFeatures = [\"postgresqlExtensions\"] in a generator block.");
        }

        var elements = value.Elements;
        var extensions = new List<PrismaExtension>();
        foreach (var element in elements)
        {
            if (ReadExtension(element, reporter) is { } extension)
            {
                extensions.Add(extension);
            }
        }

        return extensions.ToEquatableArray();
    }

    private static PrismaExtension? ReadExtension(PrismaExpression element, Reporter reporter)
    {
        switch (element)
        {
            case ConstantExpression name:
                return new PrismaExtension(element, name.Text, name.Text, null, null);
            case CallExpression call:
                CheckExtensionArguments(call, reporter);
                return new PrismaExtension(
                    element,
                    call.Function.Text,
                    FindText(call, "map") ?? call.Function.Text,
                    FindText(call, "schema"),
                    FindText(call, "version"));
            default:
                reporter.Report(PrismaDiagnostics.Configuration, element.Span, "An extension is a name or name(map: \"…\", schema: \"…\", version: \"…\").");
                return null;
        }
    }

    private static void CheckExtensionArguments(CallExpression call, Reporter reporter)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Name?.Text is not ("map" or "schema" or "version"))
            {
                reporter.Report(PrismaDiagnostics.UnknownName, argument.Span, "An extension takes map:, schema: and version: only.");
            }
            else if (argument.Value is not StringExpression)
            {
                reporter.Report(PrismaDiagnostics.Configuration, argument.Span, $"{argument.Name} takes a string.");
            }
        }
    }

    private static string? FindText(CallExpression call, string name) =>
        (call.Arguments.FirstOrDefault(argument => argument.Name?.Text == name)?.Value as StringExpression)?.Value;
}
