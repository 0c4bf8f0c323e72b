namespace MigrationBuild.Schema.Prisma.Binding;

/// <summary>One column of a key or an index.</summary>
public sealed record IndexField(ScalarField Field)
{
    public SortOrder? Sort { get; init; }

    public OperatorClass? OperatorClass { get; init; }
}
