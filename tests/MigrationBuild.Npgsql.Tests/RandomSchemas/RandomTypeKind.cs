namespace MigrationBuild.Npgsql.Tests.RandomSchemas;

internal enum RandomTypeKind
{
    Number,
    Text,
    Enum,

    /// <summary>Of another kind, with an order.</summary>
    Other,

    /// <summary>What is not put into keys here.</summary>
    Unsorted,
}
