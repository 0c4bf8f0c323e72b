using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Dependencies;

/// <content>Types and what they are made of.</content>
internal static partial class CatalogDependencies
{
    private static IEnumerable<Dependency> Of(Catalog catalog, QualifiedName name, UserType type) => type switch
    {
        Domain domain => Of(catalog, name, domain),
        CompositeType composite => composite.Attributes.SelectMany(attribute => ObjectId.Attribute(name, attribute.Name) is var id
            ? OfType(catalog, id, attribute.Type).Concat(OfCollation(id, attribute.Collation)).Prepend(Auto(id, ObjectId.Type(name)))
            : []),
        RangeType range => OfType(catalog, ObjectId.Type(name), range.Subtype)
            .Concat(OfCollation(ObjectId.Type(name), range.Collation))
            .Concat(range.OperatorClass is { } opclass ? [Normal(ObjectId.Type(name), new ObjectId(ObjectKind.OperatorClass, opclass, "btree"))] : [])
            .Concat(new[] { range.SubtypeDiff, range.Canonical }.OfType<ObjectId>().Select(function => Normal(ObjectId.Type(name), function))),
        BaseType own => own.Functions.Select(function => Normal(ObjectId.Type(name), function.Function)).Concat(own.Element is { } element ? OfType(catalog, ObjectId.Type(name), element) : []),
        MultirangeType multirange => [Auto(ObjectId.Type(name), ObjectId.Type(multirange.Range))],
        _ => [],
    };

    /// <summary>What the default uses, the domain itself needs (<c>GenerateTypeDependencies</c>).</summary>
    private static IEnumerable<Dependency> Of(Catalog catalog, QualifiedName name, Domain domain)
    {
        var id = ObjectId.Type(name);
        return OfType(catalog, id, domain.BaseType)
            .Concat(OfCollation(id, domain.Collation))
            .Concat(OfExpression(id, domain.Default))
            .Concat(domain.Checks.SelectMany(check => ObjectId.DomainConstraint(name, check.Name) is var constraint
                ? OfExpression(constraint, check.Expression).Prepend(Auto(constraint, id))
                : []));
    }
}
