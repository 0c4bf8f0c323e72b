using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Replaying;

/// <summary>Who owns a sequence.</summary>
internal static class Sequences
{
    /// <summary>The sequences that go with the table, or with that column of it.</summary>
    public static IEnumerable<QualifiedName> OwnedBy(Catalog catalog, QualifiedName table, string? column = null)
        => catalog.Schemas[table.Schema].Relations.OfType<Sequence>()
            .Where(sequence => sequence.OwnedBy is { } owner && owner.Table == table.Name && (column is null || owner.Column == column))
            .Select(sequence => new QualifiedName(table.Schema, sequence.Name));
}
