using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Prisma.Syntax;

namespace MigrationBuild.Schema.Prisma.Binding;

/// <summary>An index: <c>@unique</c>, <c>@@unique</c> or <c>@@index</c>.</summary>
public sealed record PrismaIndex(AttributeNode Syntax, bool IsUnique, EquatableArray<IndexField> Fields)
{
    /// <summary>Whether it was written as <c>@unique</c>.</summary>
    public bool IsOnField { get; init; }

    public ConstraintName? MappedName { get; init; }

    /// <summary>The <c>name:</c> under which Prisma's client knows a unique criterion.</summary>
    public ConstraintName? ClientName { get; init; }

    public IndexMethod Method { get; init; }

    public IndexPredicate? Where { get; init; }

    public string AttributeName => IsOnField ? "@unique" : IsUnique ? "@@unique" : "@@index";
}
