using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Catalogs;

/// <summary><c>CREATE TYPE … AS ENUM</c>; labels in their sort order.</summary>
public sealed record EnumType(string Name, EquatableArray<string> Labels) : UserType(Name);
