using MigrationBuild.Schema.Prisma.Syntax;

namespace MigrationBuild.Schema.Prisma.Binding;

/// <summary>A value of an enum.</summary>
/// <param name="DatabaseName"><c>@map</c>, else the name.</param>
public sealed record PrismaEnumValue(EnumValueDeclaration Syntax, string DatabaseName)
{
    public string Name => Syntax.Name.Text;
}
