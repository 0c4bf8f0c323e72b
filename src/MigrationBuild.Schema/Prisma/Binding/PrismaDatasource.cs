using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Prisma.Syntax;

namespace MigrationBuild.Schema.Prisma.Binding;

/// <summary>The datasource block of a PostgreSQL schema.</summary>
/// <param name="Schemas">Null where the property is absent: one schema, the connection's.</param>
public sealed record PrismaDatasource(
    ConfigurationBlock Syntax,
    RelationMode RelationMode,
    EquatableArray<StringExpression>? Schemas,
    EquatableArray<PrismaExtension> Extensions)
{
    /// <summary>Also the prefix of native types: <c>@db.Text</c>.</summary>
    public string Name => Syntax.Name.Text;
}
