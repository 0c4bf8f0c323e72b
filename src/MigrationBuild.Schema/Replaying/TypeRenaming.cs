using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <summary>Carries new names through the types of a catalog.</summary>
internal static class TypeRenaming
{
    /// <summary>The catalog with the types under their new names, and with the new names in them, but for expressions.</summary>
    public static Catalog Move(Renaming renaming, Catalog catalog, Catalog before)
    {
        foreach (var schema in before.Schemas)
        {
            foreach (var type in schema.Types)
            {
                var name = new QualifiedName(schema.Name, type.Name);
                var after = renaming.Type(name);
                var renamed = Apply(renaming, type) with { Name = after.Name };
                if (after != name || renamed != type)
                {
                    catalog = catalog.With(catalog.Schemas[schema.Name].WithoutType(type.Name));
                    catalog = catalog.With(catalog.Schemas[after.Schema].With(renamed));
                }
            }
        }

        return catalog;
    }

    /// <summary>Expressions are read with the old names in sight and written down with the new ones.</summary>
    public static Catalog ApplyToExpressions(Renaming renaming, NameScope before, Catalog catalog)
    {
        foreach (var schema in catalog.Schemas)
        {
            foreach (var domain in schema.Types.OfType<Domain>())
            {
                catalog = catalog.With(catalog.Schemas[schema.Name].With(TypeExpressions.Map(domain, Rename, new NameScope(catalog, before.SearchPath))));
            }
        }

        return catalog;

        SqlExpression Rename(SqlExpression expression, ExpressionContext context)
        {
            var syntax = renaming.Apply(expression, null, before);
            return syntax == expression.Syntax ? renaming.Apply(expression) : SqlExpressions.FromSyntax(syntax, context);
        }
    }

    private static UserType Apply(Renaming renaming, UserType type) => type switch
    {
        Domain domain => domain with { BaseType = renaming.Apply(domain.BaseType), Collation = renaming.Collation(domain.Collation) },
        CompositeType composite => composite with
        {
            Attributes = composite.Attributes.Select(attribute => attribute with { Type = renaming.Apply(attribute.Type), Collation = renaming.Collation(attribute.Collation) }).ToEquatableArray(),
        },
        RangeType range => range with
        {
            Subtype = renaming.Apply(range.Subtype),
            OperatorClass = range.OperatorClass is { } opclass ? renaming.Defined(new ObjectId(ObjectKind.OperatorClass, opclass, "btree")).Name : null,
            Canonical = range.Canonical is { } canonical ? renaming.Routine(canonical) : null,
            SubtypeDiff = range.SubtypeDiff is { } difference ? renaming.Routine(difference) : null,
            Multirange = renaming.Type(range.Multirange),
        },
        BaseType own => own with
        {
            Functions = own.Functions.Select(function => function with { Function = renaming.Routine(function.Function) }).ToEquatableArray(),
            Element = own.Element is { } element ? renaming.Apply(element) : null,
        },
        MultirangeType multirange => multirange with { Range = renaming.Type(multirange.Range) },
        _ => type,
    };
}
