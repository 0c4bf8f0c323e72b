using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Prisma.Syntax;

namespace MigrationBuild.Schema.Prisma.Binding;

/// <summary>Generator blocks matter to the database through preview features only.</summary>
internal static class GeneratorBinder
{
    /// <summary>Features that a PostgreSQL schema can turn on in Prisma 6 or 7.</summary>
    private static readonly HashSet<string> Active = new(StringComparer.Ordinal)
    {
        "fullTextSearchPostgres", "metrics", "nativeDistinct", "partialIndexes", "postgresqlExtensions", "relationJoins", "schemaEngineDriverAdapters",
        "shardKeys", "strictUndefinedChecks", "typedSql", "views",
    };

    /// <summary>Features that became part of the language, or were withdrawn: harmless.</summary>
    private static readonly HashSet<string> Deprecated = new(StringComparer.Ordinal)
    {
        "aggregateApi", "aggregations", "atomicNumberOperations", "clientExtensions", "cockroachdb", "connectOrCreate", "createMany", "dataProxy",
        "deno", "distinct", "driverAdapters", "extendedIndexes", "extendedWhereUnique", "fieldReference", "filterJson", "filteredRelationCount",
        "fullTextIndex", "fullTextSearch", "groupBy", "improvedQueryRaw", "insensitiveFilters", "interactiveTransactions", "jsonProtocol", "middlewares",
        "microsoftSqlServer", "mongoDb", "multiSchema", "namedConstraints", "nApi", "napi", "nativeTypes", "omitApi", "orderByAggregateGroup",
        "orderByNulls", "orderByRelation", "prismaSchemaFolder", "queryCompiler", "referentialActions", "referentialIntegrity", "relationJoins",
        "selectRelationCount", "tracing", "transactionApi", "transaction", "typedSql", "uncheckedScalarInputs",
    };

    public static EquatableArray<string> Bind(IEnumerable<ConfigurationBlock> blocks, Reporter reporter)
    {
        var features = new List<string>();
        foreach (var block in blocks.Where(block => block.Kind == ConfigurationKind.Generator))
        {
            BindBlock(block, features, reporter.For(block.File));
        }

        return features.ToEquatableArray();
    }

    private static void BindBlock(ConfigurationBlock block, List<string> features, Reporter reporter)
    {
        if (block.Properties.FirstOrDefault(property => property.Value is null) is { } empty)
        {
            reporter.Report(PrismaDiagnostics.Configuration, block.Span, $"The property {empty.Name} lacks its value.");
            return;
        }

        if (block.Properties.FirstOrDefault(property => property.Name.Text == "provider") is null)
        {
            reporter.Report(PrismaDiagnostics.Configuration, block.Span, $"The generator {block.Name} lacks its provider.");
        }

        foreach (var property in block.Properties)
        {
            if (property.Value is CallExpression { Function.Text: not "env" } || (property is { Name.Text: "provider", Value: not (StringExpression or CallExpression) }))
            {
                reporter.Report(PrismaDiagnostics.Configuration, property.Value!.Span, $"{property.Name} takes a string, not {property.Value}.");
            }
        }

        if (block.Properties.FirstOrDefault(property => property.Name.Text == "previewFeatures") is { Value: { } value })
        {
            BindFeatures(value, features, reporter);
        }
    }

    private static void BindFeatures(PrismaExpression value, List<string> features, Reporter reporter)
    {
        var elements = value.Elements;
        foreach (var element in elements)
        {
            if (element is not StringExpression feature)
            {
                reporter.Report(PrismaDiagnostics.Configuration, element.Span, "previewFeatures takes a list of strings.");
            }
            else if (Active.Contains(feature.Value))
            {
                features.Add(feature.Value);
            }
            else if (Deprecated.Contains(feature.Value))
            {
                reporter.Report(PrismaDiagnostics.Advice, value.Span, $"The preview feature {feature.Value} is none any more. Remove it from the list.");
            }
            else
            {
                reporter.Report(
                    PrismaDiagnostics.Configuration,
                    value.Span,
                    $"There is no preview feature {feature.Value}. There are {string.Join(", ", Active.OrderBy(name => name, StringComparer.Ordinal))}.");
            }
        }
    }
}
