using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Prisma.Syntax;

namespace MigrationBuild.Schema.Prisma.Binding;

/// <summary>An enum.</summary>
public sealed record PrismaEnum(EnumBlock Syntax, EquatableArray<PrismaEnumValue> Values)
{
    public string Name => Syntax.Name.Text;

    /// <summary><c>@@map</c>, else the name.</summary>
    public string DatabaseName { get; init; } = Syntax.Name.Text;

    public AttributeNode? MapAttribute { get; init; }

    public StringExpression? Schema { get; init; }

    public PrismaEnumValue? FindValue(string name) => Values.FirstOrDefault(value => value.Name == name);
}
