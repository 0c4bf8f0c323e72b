using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Replaying;

/// <summary>The names that are taken in a schema, and the choice of ones that are not.</summary>
internal static class RelationNames
{
    public static bool IsTaken(Catalog catalog, QualifiedName name)
        => catalog.Schemas.Find(name.Schema)?.HasRelationNamed(name.Name) == true || catalog.HasCarriedRelation(name);

    public static bool IsTypeTaken(Catalog catalog, QualifiedName name)
        => catalog.FindType(name) is not null || catalog.FindRelation(name) is RowRelation || catalog.HasCarriedType(name);

    /// <summary><c>ChooseRelationName</c> for what is no constraint: an index, a sequence.</summary>
    public static string Choose(Catalog catalog, string schema, string table, string? columns, string label)
        => NameGenerator.Choose(table, columns, label, name => IsTaken(catalog, new QualifiedName(schema, name)));

    /// <summary><c>ChooseRelationName</c> for an index behind a constraint: neither the index nor the constraint may meet another.</summary>
    public static string ChooseIndexConstraint(Catalog catalog, string schema, string table, string? columns, string label)
        => NameGenerator.Choose(
            table,
            columns,
            label,
            name => IsTaken(catalog, new QualifiedName(schema, name)) || catalog.Schemas[schema].HasConstraintNamed(name));

    /// <summary><c>ChooseConstraintName</c></summary>
    public static string ChooseConstraint(Catalog catalog, string schema, string table, string? columns, string label)
        => NameGenerator.Choose(table, columns, label, catalog.Schemas[schema].HasConstraintNamed);
}
