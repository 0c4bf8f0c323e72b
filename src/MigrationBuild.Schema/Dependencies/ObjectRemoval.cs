using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Definitions;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Dependencies;

/// <summary>Takes an object out of a catalog, and nothing else but its parts.</summary>
internal static class ObjectRemoval
{
    /// <summary>The catalog without the object; the same where there is none any more, since it went with another one.</summary>
    public static Catalog Without(this Catalog catalog, ObjectId id) => id.Kind switch
    {
        ObjectKind.Schema => catalog.WithoutSchema(id.Name.Name),
        ObjectKind.Extension => catalog.WithoutExtension(id.Name.Name),
        ObjectKind.PublicationMember => catalog.FindDefined(new ObjectId(ObjectKind.Publication, new QualifiedName("", id.Part))) is { } publication
            ? catalog.With(PublicationDefinition.Without(publication, id.Name))
            : catalog,
        // It is a part of a class's definition.
        ObjectKind.OperatorFamilyMember => catalog,
        ObjectKind.Operator => OperatorStatements.Without(catalog, id),
        _ when DefinedKind.Contains(id.Kind) => catalog.WithoutDefined(id),
        ObjectKind.Carried => catalog.WithoutCarried(id.Name.Name),
        _ when catalog.Schemas.Find(id.Name.Schema) is not { } => catalog,
        ObjectKind.Relation => catalog.WithoutRelation(id.Name),
        ObjectKind.Type => catalog.With(catalog.Schemas[id.Name.Schema].WithoutType(id.Name.Name)),
        ObjectKind.DomainConstraint when catalog.FindType(id.Name) is Domain domain => catalog.With(catalog.Schemas[id.Name.Schema].With(domain.WithoutCheck(id.Part))),
        ObjectKind.Attribute when catalog.FindType(id.Name) is CompositeType type => catalog.With(catalog.Schemas[id.Name.Schema].With(type.Without(id.Part))),
        ObjectKind.Routine => catalog.With(catalog.Schemas[id.Name.Schema].WithoutRoutine(Routine.KeyOf(id.Name.Name, id.Part))),
        ObjectKind.Index when catalog.FindHeap(id.Name) is { } relation => catalog.With(id.Name.Schema, (relation is Table table ? WithoutRoles(table, id.Part) : relation).WithoutIndex(id.Part)),
        ObjectKind.Trigger => catalog.FindRelation(id.Name) is RowRelation rows ? catalog.With(id.Name.Schema, rows with { Triggers = rows.Triggers.Remove(id.Part) }) : catalog,
        ObjectKind.Rule => catalog.FindRelation(id.Name) is RowRelation rows ? catalog.With(id.Name.Schema, rows with { Rules = rows.Rules.Remove(id.Part) }) : catalog,
        _ when catalog.FindTable(id.Name) is { } owner => catalog.With(id.Name.Schema, Without(owner, id)),
        _ => catalog,
    };

    private static Table Without(Table table, ObjectId part) => part.Kind switch
    {
        ObjectKind.Column => table.WithoutColumn(part.Part),
        ObjectKind.ColumnDefault => table.FindColumn(part.Part) is { } column ? table.With(column with { Default = null }) : table,
        ObjectKind.Constraint => WithoutRoles(table, part.Part).WithoutConstraint(part.Part),
        ObjectKind.Policy => table.WithoutPolicy(part.Part),
        _ => throw new ArgumentException($"A {part.Kind} is no part of a table.", nameof(part)),
    };

    private static Table WithoutRoles(Table table, string index) => table with
    {
        ReplicaIdentity = table.ReplicaIdentity.Index == index ? new ReplicaIdentity(ReplicaIdentityKind.Nothing) : table.ReplicaIdentity,
        ClusteredIndex = table.ClusteredIndex == index ? null : table.ClusteredIndex,
    };
}
