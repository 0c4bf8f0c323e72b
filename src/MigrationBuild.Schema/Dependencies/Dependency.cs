using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Dependencies;

/// <summary>One object needs another one (<c>pg_depend</c>).</summary>
public readonly record struct Dependency(ObjectId Dependent, ObjectId Referenced, DependencyKind Kind);
