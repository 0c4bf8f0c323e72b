using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Planning;

/// <summary>What a plan depends on beside the difference itself.</summary>
/// <param name="PostgresVersion">The major version of the oldest server that the plan must run on.</param>
/// <param name="Source">The file that findings name where the object that causes them has no place of its own.</param>
public sealed record PlanOptions(int PostgresVersion, SourceFile Source);
