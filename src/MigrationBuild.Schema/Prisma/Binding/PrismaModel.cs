using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Prisma.Syntax;

namespace MigrationBuild.Schema.Prisma.Binding;

/// <summary>A model or a view.</summary>
public sealed record PrismaModel(ModelBlock Syntax)
{
    public string Name => Syntax.Name.Text;

    public bool IsView => Syntax.Kind == ModelKind.View;

    /// <summary><c>@@map</c>, else the name.</summary>
    public string TableName => MapAttribute is null ? Name : MappedName ?? Name;

    public string? MappedName { get; init; }

    public AttributeNode? MapAttribute { get; init; }

    /// <summary>The argument of <c>@@schema</c>.</summary>
    public StringExpression? Schema { get; init; }

    public bool IsIgnored { get; init; }

    public EquatableArray<ScalarField> ScalarFields { get; init; }

    public EquatableArray<RelationField> RelationFields { get; init; }

    public PrismaKey? PrimaryKey { get; init; }

    /// <summary>Unique fields in field order, then <c>@@index</c>es, then <c>@@unique</c>s, each in written order: Prisma's order.</summary>
    public EquatableArray<PrismaIndex> Indexes { get; init; }

    public ScalarField? FindScalarField(string name) => ScalarFields.FirstOrDefault(field => field.Name == name);

    public RelationField? FindRelationField(string name) => RelationFields.FirstOrDefault(field => field.Name == name);

    /// <summary>The primary key and the unique indexes, as lists of fields.</summary>
    public IEnumerable<EquatableArray<ScalarField>> UniqueCriteria()
    {
        var uniques = Indexes.Where(index => index.IsUnique).Select(index => index.Fields.Select(part => part.Field).ToEquatableArray());
        return PrimaryKey is { } key ? uniques.Prepend(key.Fields.Select(part => part.Field).ToEquatableArray()) : uniques;
    }
}
