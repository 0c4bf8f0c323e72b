using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Definitions;
using MigrationBuild.Schema.Hcl.Reading;
using MigrationBuild.Schema.Planning;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Hcl.Writing;

/// <summary>The blocks of types.</summary>
internal sealed class HclTypeBlockText(Catalog catalog, HclNames names, HclTypeText types)
{
    /// <summary>Null for a type that comes with another one.</summary>
    public HclBlockText? Block(QualifiedName name, UserType type)
    {
        if (HclNames.KindOf(type) is not { } kind)
        {
            return null;
        }

        var block = new HclBlockBuilder(kind, names.Labels(kind, name)).Add("schema", HclNames.ToSchema(name.Schema));
        return type switch
        {
            EnumType values => block.Add("values", HclValueText.List(values.Labels.Select(HclValueText.Quote))).AddComment(type.Comment).Build(),
            Domain domain => AddDomain(block, domain).Build(),
            CompositeType composite => block.AddComment(type.Comment).AddAll(composite.Attributes.Select(Field)).Build(),
            _ => AddRange(block, name, (RangeType)type).AddComment(type.Comment).Build(),
        };
    }

    public HclBlockText Collation(DefinedObject defined)
    {
        var name = defined.Id.Name;
        var block = new HclBlockBuilder(HclBlockKinds.Collation.Name, names.Labels(HclBlockKinds.Collation.Name, name)).Add("schema", HclNames.ToSchema(name.Schema));
        foreach (var option in ((DefineStmt)Definition.Read(defined)[0]).Definition)
        {
            var value = DefinitionOptions.Text(option);
            block.Add(option.Name.Name, option.Name.Name is "provider" or "deterministic" ? value : HclValueText.Quote(value));
        }

        return block.AddComment(defined.Comment).Build();
    }

    private HclBlockBuilder AddDomain(HclBlockBuilder block, Domain domain) => block
        .Add("type", types.Of(domain.BaseType))
        .Add("null", HclValueText.Boolean(!domain.NotNull))
        .Add("default", HclValueText.Default(domain.Default) ?? (HasDefault(domain.BaseType) ? HclValueText.Sql("NULL") : null))
        .Add("collate", CollationOf(domain.Collation))
        .AddComment(domain.Comment)
        .AddAll(domain.Checks.OrderBy(check => check.Origin).Select(check =>
            new HclBlockBuilder(HclBlockKinds.Check.Name, check.Name).AddSql("expr", HclValueText.Expression(check.Expression)).AddComment(check.Comment).Build()));

    /// <summary>Whether a domain over the type begins with a default of that.</summary>
    private bool HasDefault(DataType type) => !type.IsArray && catalog.FindType(type.Name) is Domain { Default: not null };

    private HclBlockText Field(CompositeAttribute attribute) => new HclBlockBuilder(HclBlockKinds.Field.Name, attribute.Name)
        .Add("type", types.Of(attribute.Type))
        .Add("collate", CollationOf(attribute.Collation))
        .AddComment(attribute.Comment)
        .Build();

    private HclBlockBuilder AddRange(HclBlockBuilder block, QualifiedName name, RangeType range) => block
        .Add("subtype", types.Of(range.Subtype))
        .Add("subtype_opclass", SqlNameOf(range.OperatorClass))
        .Add("subtype_diff", range.SubtypeDiff is { } difference ? names.ToFunction(difference.Name) : null)
        .Add("collation", SqlNameOf(range.Collation))
        .Add("canonical", range.Canonical is { } canonical ? names.ToFunction(canonical.Name) : null)
        .Add("multirange_name", range.Multirange == name with { Name = RangeStatements.MultirangeName(name.Name) } ? null : HclValueText.Quote(range.Multirange.Name));

    private static string? SqlNameOf(QualifiedName? found) => found is { } name ? HclValueText.Sql(DdlWriter.BareName(name)) : null;

    /// <summary>The collation of something, by the name alone where it is PostgreSQL's own.</summary>
    public static string? CollationOf(QualifiedName? collation) =>
        collation is { } name ? HclValueText.Quote(name.Schema == "pg_catalog" ? name.Name : name.ToString()) : null;
}
