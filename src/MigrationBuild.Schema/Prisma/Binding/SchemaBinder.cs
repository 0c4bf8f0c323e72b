using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Prisma.Syntax;

namespace MigrationBuild.Schema.Prisma.Binding;

/// <summary>Resolves the names of all files together and reports what is wrong with each thing in isolation.</summary>
internal static class SchemaBinder
{
    /// <param name="documents">In the order in which their models are to follow each other.</param>
    /// <param name="first">Gets what is wrong with each thing in isolation.</param>
    /// <param name="second">Gets what is worth saying only where nothing is in <paramref name="first"/>.</param>
    public static PrismaSchema Bind(IEnumerable<PrismaDocument> documents, List<SourceDiagnostic> first, List<SourceDiagnostic> second)
    {
        var blocks = documents.SelectMany(document => document.Blocks).ToList();
        if (blocks.Count == 0)
        {
            return new PrismaSchema(null, [], [], []);
        }

        var reporter = new Reporter(blocks[0].File, first, second);
        var names = NameBinder.Bind(blocks, reporter);
        var enums = blocks.OfType<EnumBlock>().Select(block => EnumBinder.Bind(block, reporter.For(block.File))).ToEquatableArray();
        var models = new List<PrismaModel>();
        foreach (var block in blocks.OfType<ModelBlock>())
        {
            var binder = new ModelBinder(block, names, enums, reporter.For(block.File));
            if (block.Kind == ModelKind.Type)
            {
                binder.CheckCompositeType();
            }
            else
            {
                models.Add(binder.Bind());
            }
        }

        var configurations = blocks.OfType<ConfigurationBlock>().ToList();
        var previewFeatures = GeneratorBinder.Bind(configurations, reporter);
        var datasource = DatasourceBinder.Bind(configurations, previewFeatures, reporter);
        var schema = new PrismaSchema(datasource, previewFeatures, models.ToEquatableArray(), enums);
        return schema with { Relations = RelationInference.Infer(schema).ToEquatableArray() };
    }
}
