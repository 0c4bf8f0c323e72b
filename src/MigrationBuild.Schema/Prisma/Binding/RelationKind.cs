namespace MigrationBuild.Schema.Prisma.Binding;

/// <summary>The kinds of relation that Prisma tells apart.</summary>
public enum RelationKind
{
    OneToOne,
    OneToMany,

    /// <summary>Two lists: Prisma keeps a join table of its own.</summary>
    ManyToMany,
}
