using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Hcl;

/// <summary>What the reader is told beside the files.</summary>
public sealed record HclSchemaOptions
{
    public static HclSchemaOptions Default { get; } = new();

    /// <summary>The position of the first file among all schema files, for <see cref="Origin.Order"/>.</summary>
    public int FirstOrder { get; init; }

    /// <summary>The major version of the server that the schema is for.</summary>
    public int PostgresVersion { get; init; } = 17;

    /// <summary>
    /// The table that each Prisma model became, by the model's name: a person who writes <c>table.Conversation</c> is told that the table is
    /// called <c>conversations</c>.
    /// </summary>
    public IReadOnlyDictionary<string, QualifiedName> ModelTables { get; init; } = new Dictionary<string, QualifiedName>(StringComparer.Ordinal);
}
