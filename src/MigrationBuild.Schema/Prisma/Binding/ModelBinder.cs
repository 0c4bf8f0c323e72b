using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Prisma.Syntax;

namespace MigrationBuild.Schema.Prisma.Binding;

/// <summary>One model or view: its fields first, each in isolation, then its block attributes.</summary>
internal sealed partial class ModelBinder(
    ModelBlock block,
    IReadOnlyDictionary<string, PrismaBlock> names,
    EquatableArray<PrismaEnum> enums,
    Reporter reporter)
{
    private readonly List<ScalarField> _scalars = [];
    private readonly List<RelationField> _relations = [];
    private readonly List<(int Order, AttributeArguments Arguments)> _uniqueFields = [];
    private readonly List<PrismaIndex> _indexes = [];
    private PrismaKey? _primaryKey;
    private bool _isIgnored;

    public PrismaModel Bind()
    {
        _isIgnored = block.Attributes.Any(attribute => attribute.Name.Text == "ignore");
        foreach (var field in block.Fields)
        {
            BindField(field);
        }

        foreach (var (order, arguments) in _uniqueFields)
        {
            BindUniqueField(_scalars[order], arguments);
        }

        var attributes = new AttributeSet(block.Attributes, reporter);
        if (attributes.Take("ignore") is { } ignore)
        {
            ignore.Close();
        }

        BindKeyAttribute(attributes);
        var model = BindNames(attributes);
        foreach (var arguments in attributes.TakeEach("index"))
        {
            BindIndexAttribute(arguments, isUnique: false);
        }

        foreach (var arguments in attributes.TakeEach("unique"))
        {
            BindIndexAttribute(arguments, isUnique: true);
        }

        RefuseForeignIndexes(attributes);
        attributes.ReportUnknown();
        CheckKeyArity();
        return model with
        {
            IsIgnored = _isIgnored,
            ScalarFields = _scalars.ToEquatableArray(),
            RelationFields = _relations.ToEquatableArray(),
            PrimaryKey = _primaryKey,
            Indexes = _indexes.ToEquatableArray(),
        };
    }

    private PrismaModel BindNames(AttributeSet attributes)
    {
        var model = new PrismaModel(block);
        if (attributes.Take("map") is { } map)
        {
            if (map.TakeRequired("name") is { } argument && map.AsString(argument) is { } name)
            {
                model = model with { MappedName = name, MapAttribute = map.Attribute };
            }

            map.Close();
        }

        return attributes.Take("schema") is { } schema ? model with { Schema = EnumBinder.ReadSchema(schema) } : model;
    }

    /// <summary>Attributes of other databases.</summary>
    private static void RefuseForeignIndexes(AttributeSet attributes)
    {
        foreach (var arguments in attributes.TakeEach("fulltext"))
        {
            arguments.ReportLater(
                PrismaDiagnostics.Key,
                arguments.Attribute.Span,
                "PostgreSQL has no @@fulltext index. Use @@index with type: Gin on a tsvector column.");
        }

        foreach (var arguments in attributes.TakeEach("shardKey"))
        {
            arguments.ReportLater(PrismaDiagnostics.Key, arguments.Attribute.Span, "PostgreSQL has no shard keys.");
        }
    }

    /// <summary>PostgreSQL schemas cannot have composite types; names in them are resolved all the same.</summary>
    public void CheckCompositeType()
    {
        foreach (var field in block.Fields)
        {
            ResolveType(field);
        }

        reporter.ReportLater(PrismaDiagnostics.UnknownName, block.Span, "Composite types exist with MongoDB only. Use a model, or a Json field.");
    }
}
