using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Dependencies;

/// <summary>What an object that a catalog holds by itself needs, together with its parts.</summary>
internal sealed record ObjectNeeds(QualifiedName Name, object Value, EquatableArray<Dependency> Dependencies);
