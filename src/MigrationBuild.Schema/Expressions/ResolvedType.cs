using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Expressions;

/// <summary>What a type name means.</summary>
/// <param name="IsDeclared">False where neither PostgreSQL, nor the catalog, nor a known extension has that type; it is carried under the name it would have.</param>
public readonly record struct ResolvedType(DataType Type, bool IsDeclared);
