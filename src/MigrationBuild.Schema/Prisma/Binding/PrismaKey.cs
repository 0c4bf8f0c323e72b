using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Prisma.Syntax;

namespace MigrationBuild.Schema.Prisma.Binding;

/// <summary>A primary key: <c>@id</c> or <c>@@id</c>.</summary>
/// <param name="ClientName">The <c>name:</c> under which Prisma's client knows it.</param>
/// <param name="IsOnField">Whether it was written as <c>@id</c>.</param>
public sealed record PrismaKey(
    AttributeNode Syntax,
    EquatableArray<IndexField> Fields,
    ConstraintName? MappedName,
    ConstraintName? ClientName,
    bool IsOnField);
