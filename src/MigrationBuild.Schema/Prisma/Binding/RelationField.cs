using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Prisma.Syntax;

namespace MigrationBuild.Schema.Prisma.Binding;

/// <summary>A field whose type is a model. It is no column.</summary>
public sealed record RelationField(FieldDeclaration Syntax, string ModelName)
{
    public string Name => Syntax.Name.Text;

    public FieldArity Arity => Syntax.Type.Arity;

    public string TargetName => Syntax.Type.Name;

    public AttributeNode? Attribute { get; init; }

    public string? RelationName { get; init; }

    /// <summary>The fields of this model in <c>fields:</c>, or null where it is absent.</summary>
    public EquatableArray<string>? Fields { get; init; }

    /// <summary>The fields of the other model in <c>references:</c>, or null where it is absent.</summary>
    public EquatableArray<string>? References { get; init; }

    public RelationAction? OnDelete { get; init; }

    public RelationAction? OnUpdate { get; init; }

    /// <summary>The foreign key's name in <c>map:</c>.</summary>
    public ConstraintName? MappedName { get; init; }

    public bool IsIgnored { get; init; }

    /// <summary>Whether both are the same field of the same model.</summary>
    public bool Is(RelationField other) => ModelName == other.ModelName && Syntax.Span == other.Syntax.Span;
}
