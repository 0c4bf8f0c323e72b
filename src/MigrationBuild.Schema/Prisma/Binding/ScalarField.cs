using MigrationBuild.Schema.Prisma.Syntax;

namespace MigrationBuild.Schema.Prisma.Binding;

/// <summary>A field that is a column.</summary>
public sealed record ScalarField(FieldDeclaration Syntax, PrismaFieldType Type)
{
    public string Name => Syntax.Name.Text;

    public FieldArity Arity => Syntax.Type.Arity;

    /// <summary><c>@map</c>, else the name.</summary>
    public string ColumnName { get; init; } = Syntax.Name.Text;

    public bool IsMapped { get; init; }

    public NativeTypeReference? NativeType { get; init; }

    public FieldDefault? Default { get; init; }

    public bool IsIgnored { get; init; }

    public bool IsAutoincrement => Default?.Value is CallExpression { Function.Text: "autoincrement" };
}
