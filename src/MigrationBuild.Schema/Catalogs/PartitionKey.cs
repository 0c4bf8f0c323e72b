using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Catalogs;

/// <summary><c>PARTITION BY</c>: what of a row decides in which partition it is.</summary>
/// <param name="Elements">Columns and expressions with collation and operator class; order and NULLS say nothing here.</param>
public sealed record PartitionKey(PartitionStrategy Strategy, EquatableArray<IndexElement> Elements);
