namespace MigrationBuild.Schema.Prisma.Binding;

/// <summary>Two relation fields that belong together, or one whose other side is missing.</summary>
/// <param name="ModelA">The model that holds the columns; in many-to-many, the one behind column <c>A</c>.</param>
/// <param name="FieldA">The field on that side; null where it is missing.</param>
/// <param name="ModelB">The model that is referred to.</param>
/// <param name="FieldB">The field on that side; null where it is missing.</param>
public sealed record PrismaRelation(RelationKind Kind, PrismaModel ModelA, RelationField? FieldA, PrismaModel ModelB, RelationField? FieldB)
{
    /// <summary>The name that both sides give, or null.</summary>
    public string? Name => (FieldA ?? FieldB)?.RelationName;
}
