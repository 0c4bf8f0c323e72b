using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing;

/// <summary>Sequences that stand behind a column's default: what <c>serial</c> makes.</summary>
public static class OwnedSequences
{
    /// <summary>The sequence that the column owns and takes its default from, or null.</summary>
    public static Sequence? Find(Catalog catalog, QualifiedName table, Column column)
    {
        if (column.Default is not { } value || !value.Canonical.StartsWith("nextval(", StringComparison.Ordinal))
        {
            return null;
        }

        var owner = new SequenceOwner(table.Name, column.Name);
        return value.References
            .Where(used => used.Kind == ObjectKind.Relation && used.Name.Schema == table.Schema)
            .Select(used => catalog.FindRelation(used.Name))
            .OfType<Sequence>()
            .FirstOrDefault(sequence => sequence.OwnedBy == owner);
    }

    /// <summary>The sequence that the column of that name takes its default from, or null.</summary>
    internal static Sequence? Behind(Catalog catalog, string schema, SequenceOwner owner)
        => new QualifiedName(schema, owner.Table) is var table && catalog.FindTable(table)?.FindColumn(owner.Column) is { } column ? Find(catalog, table, column) : null;

    /// <summary>Whether the sequence is what <c>serial</c> would make, so that the word says it all.</summary>
    public static bool IsSerial(Column column, Sequence sequence)
        => column is { NotNull: true, Type: { IsBuiltIn: true, IsArray: false } type }
            && type.Name.Name is "int2" or "int4" or "int8"
            && sequence.Type == type
            && sequence.Options == SequenceOptions.For(type.Name.Name);
}
