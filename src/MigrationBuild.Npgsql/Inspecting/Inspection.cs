using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Npgsql;

/// <summary>What a live database consists of.</summary>
/// <param name="Catalog">All that the model holds.</param>
/// <param name="ServerVersion">The server's major version.</param>
/// <param name="Others">The objects that the model does not hold, by kind and name.</param>
public sealed record Inspection(Catalog Catalog, int ServerVersion, EquatableArray<UnmodelledObject> Others);
