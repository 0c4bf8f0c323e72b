using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Npgsql;

/// <summary>What a live database consists of.</summary>
/// <param name="Catalog">Its schema. What the model only carries is there by name, without a statement.</param>
/// <param name="ServerVersion">The server's major version.</param>
public sealed record Inspection(Catalog Catalog, int ServerVersion);
