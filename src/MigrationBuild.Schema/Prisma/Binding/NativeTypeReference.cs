using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Prisma.Syntax;

namespace MigrationBuild.Schema.Prisma.Binding;

/// <summary><c>@db.Name(arguments)</c> as written; whether it is one of PostgreSQL's is for validation to say.</summary>
public sealed record NativeTypeReference(AttributeNode Syntax, string Prefix, string Name, EquatableArray<string> Arguments);
