using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Prisma.Binding;

/// <summary>
/// A Prisma schema with every name resolved: what its files say together, before it is judged as a whole (<c>Validation</c>) and before
/// anything of PostgreSQL is in it (<c>Lowering</c>).
/// </summary>
/// <param name="Models">Models and views in source order.</param>
public sealed record PrismaSchema(
    PrismaDatasource? Datasource,
    EquatableArray<string> PreviewFeatures,
    EquatableArray<PrismaModel> Models,
    EquatableArray<PrismaEnum> Enums)
{
    /// <summary>The relations, each once, in the order in which Prisma meets their first side.</summary>
    public EquatableArray<PrismaRelation> Relations { get; init; }

    public PrismaModel? FindModel(string name) => Models.FirstOrDefault(model => model.Name == name);

    public PrismaEnum? FindEnum(string name) => Enums.FirstOrDefault(declared => declared.Name == name);
}
