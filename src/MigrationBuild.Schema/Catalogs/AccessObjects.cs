using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Definitions;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Catalogs;

/// <summary>The objects of a catalog that have an owner or on which there are privileges.</summary>
public static class AccessObjects
{
    /// <summary>All of them, a relation before its columns. What is temporary is left out.</summary>
    public static IEnumerable<KeyValuePair<ObjectId, ObjectAccess>> Of(Catalog catalog)
        => catalog.Schemas.Where(schema => schema.Name != NameScope.TemporarySchema).SelectMany(Of)
            .Concat(catalog.Defined.Where(defined => DefinedKind.Of(defined.Id).HasOwner).Select(defined => new KeyValuePair<ObjectId, ObjectAccess>(defined.Id, defined.Access)))
            .Concat(catalog.DefaultPrivileges.Select(defaults => new KeyValuePair<ObjectId, ObjectAccess>(defaults.Id, defaults.Access)));

    /// <summary>Who may do what with the object; null where there is no such object. Default privileges are always there.</summary>
    public static ObjectAccess? Find(Catalog catalog, ObjectId id) => id.Kind switch
    {
        ObjectKind.Schema => catalog.Schemas.Find(id.Name.Name)?.Access,
        ObjectKind.Relation => catalog.FindRelation(id.Name)?.Access,
        ObjectKind.Column => (catalog.FindRelation(id.Name) as RowRelation)?.FindColumn(id.Part)?.Access,
        ObjectKind.Routine => catalog.FindRoutine(id)?.Access,
        ObjectKind.Type => catalog.FindType(id.Name)?.Access,
        ObjectKind.DefaultPrivileges => catalog.DefaultPrivileges.Find(DefaultPrivileges.KeyOf(id))?.Access ?? ObjectAccess.Initial with { Owner = id.Name.Name },
        _ when DefinedKind.Contains(id.Kind) => catalog.FindDefined(id)?.Access,
        _ => null,
    };

    /// <summary>The catalog where the object, which must be there, has that access.</summary>
    public static Catalog With(Catalog catalog, ObjectId id, ObjectAccess access)
    {
        if (id.Kind == ObjectKind.Schema)
        {
            return catalog.With(catalog.Schemas[id.Name.Name] with { Access = access });
        }

        if (id.Kind == ObjectKind.DefaultPrivileges)
        {
            return catalog.With(new DefaultPrivileges(id, access));
        }

        if (DefinedKind.Contains(id.Kind))
        {
            return catalog.With(catalog.FindDefined(id)! with { Access = access });
        }

        var schema = catalog.Schemas[id.Name.Schema];
        return catalog.With(id.Kind switch
        {
            ObjectKind.Relation => schema.With(schema.Relations[id.Name.Name] with { Access = access }),
            ObjectKind.Column => schema.With(With((RowRelation)schema.Relations[id.Name.Name], id.Part, access)),
            ObjectKind.Routine => schema.With(catalog.FindRoutine(id)! with { Access = access }),
            ObjectKind.Type => schema.With(schema.Types[id.Name.Name] with { Access = access }),
            _ => throw new ArgumentException($"There are no privileges on a {id.Kind}.", nameof(id)),
        });
    }

    private static RowRelation With(RowRelation relation, string column, ObjectAccess access)
        => relation with { Columns = relation.Columns.Select(candidate => candidate.Name == column ? candidate with { Access = access } : candidate).ToEquatableArray() };

    private static IEnumerable<KeyValuePair<ObjectId, ObjectAccess>> Of(DatabaseSchema schema)
    {
        yield return new(ObjectId.Schema(schema.Name), schema.Access);
        foreach (var type in schema.Types.Where(type => type is not MultirangeType { HasAccess: false }))
        {
            yield return new(ObjectId.Type(new QualifiedName(schema.Name, type.Name)), type.Access);
        }

        foreach (var relation in schema.Relations)
        {
            var name = new QualifiedName(schema.Name, relation.Name);
            yield return new(ObjectId.Relation(name), relation.Access);
            foreach (var column in relation is RowRelation rows ? rows.Columns : default)
            {
                yield return new(ObjectId.Column(name, column.Name), column.Access);
            }
        }

        foreach (var routine in schema.Routines)
        {
            yield return new(ObjectId.Routine(schema.Name, routine), routine.Access);
        }
    }
}
