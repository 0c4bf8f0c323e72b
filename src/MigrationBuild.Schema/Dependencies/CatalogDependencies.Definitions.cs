using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Definitions;

namespace MigrationBuild.Schema.Dependencies;

/// <content>Objects that their definitions tell, and the collations of columns and the like.</content>
internal static partial class CatalogDependencies
{
    private static IEnumerable<Dependency> Of(DefinedObject defined) => (defined.Id.Kind switch
    {
        ObjectKind.Publication => OfPublication(defined),
        // A class goes with its family, and both with their access method.
        ObjectKind.OperatorClass or ObjectKind.OperatorFamily => defined.References.Where(used => used != defined.Id)
            .Select(used => used.Kind == ObjectKind.AccessMethod || (used == OperatorClassDefinition.FamilyOf(defined)) ? Auto(defined.Id, used) : Normal(defined.Id, used)),
        // They go with a column; a function in an expression keeps them.
        ObjectKind.Statistics => defined.References.Select(used => used.Kind is ObjectKind.Column or ObjectKind.Relation ? Auto(defined.Id, used) : Normal(defined.Id, used)),
        _ => defined.References.Select(used => Normal(defined.Id, used)),
    })
        .Concat(defined.Id.Kind == ObjectKind.OperatorClass ? OperatorClassDefinition.PlacesOf(defined).Select(place => Auto(place, defined.Id)) : [])
        .Concat(DefinedKind.Of(defined.Id).IsInSchema ? [Normal(defined.Id, ObjectId.Schema(defined.Id.Name.Schema))] : []);

    /// <summary>A member goes with its table or schema and leaves the publication behind; what it says of columns keeps these.</summary>
    private static IEnumerable<Dependency> OfPublication(DefinedObject publication)
        => from member in PublicationDefinition.Members(publication)
           from dependency in member
               .Select(used => used.Kind is ObjectKind.Relation or ObjectKind.Schema ? Auto(member.Key, used) : Normal(member.Key, used))
               .Prepend(Auto(member.Key, publication.Id))
           select dependency;

    private static IEnumerable<Dependency> OfCollation(ObjectId id, QualifiedName? collation)
        => collation is { } name ? [Normal(id, new ObjectId(ObjectKind.Collation, name))] : [];
}
