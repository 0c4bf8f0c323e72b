using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Sources;
using Npgsql;

namespace MigrationBuild.Npgsql.Inspecting;

/// <summary>Sequences (<c>pg_sequence</c>), those behind identity columns included.</summary>
internal static class SequenceFamily
{
    public static readonly string Query =
        $"""
        SELECT n.nspname, c.relname, format_type(s.seqtypid, NULL), s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache, s.seqcycle,
            o.deptype, o.refobjid, r.relname, a.attname, obj_description(c.oid, 'pg_class')
        FROM pg_sequence s
        JOIN pg_class c ON c.oid = s.seqrelid
        JOIN pg_namespace n ON n.oid = c.relnamespace
        LEFT JOIN pg_depend o ON o.classid = 'pg_class'::regclass AND o.objid = c.oid AND o.objsubid = 0
            AND o.refclassid = 'pg_class'::regclass AND o.refobjsubid > 0 AND o.deptype IN ('a', 'i')
        LEFT JOIN pg_class r ON r.oid = o.refobjid
        LEFT JOIN pg_attribute a ON a.attrelid = o.refobjid AND a.attnum = o.refobjsubid
        WHERE c.relnamespace = ANY ($1) AND c.relpersistence <> 't' AND {Members.AreNot("pg_class", "c.oid")}
        """;

    public static SequenceRow Read(NpgsqlDataReader reader) => new(
        reader.GetString(0),
        reader.GetString(1),
        reader.GetString(2),
        new SequenceOptions
        {
            Start = reader.GetInt64(3),
            Increment = reader.GetInt64(4),
            Minimum = reader.GetInt64(5),
            Maximum = reader.GetInt64(6),
            Cache = reader.GetInt64(7),
            Cycle = reader.GetBoolean(8),
        })
    {
        IsOfIdentity = !reader.IsDBNull(9) && reader.GetChar(9) == 'i',
        OwnerOid = reader.IsDBNull(10) ? null : reader.GetOid(10),
        OwnerTable = reader.GetText(11),
        OwnerColumn = reader.GetText(12),
        Comment = reader.GetText(13),
    };

    /// <summary>Adds all but those of identity columns: these are part of their column.</summary>
    public static Catalog Add(Catalog catalog, IEnumerable<SequenceRow> rows)
    {
        var names = ServerDefinitions.Names(catalog);
        return rows.Where(row => !row.IsOfIdentity).Aggregate(catalog, (result, row) => result.With(
            row.Schema,
            new Sequence(row.Name, ServerDefinitions.Type(row.Type, names))
            {
                Options = row.Options,
                OwnedBy = row.OwnerTable is null ? null : new SequenceOwner(row.OwnerTable, row.OwnerColumn!),
                Comment = row.Comment,
            }));
    }
}
