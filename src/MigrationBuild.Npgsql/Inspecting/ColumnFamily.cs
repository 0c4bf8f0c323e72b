using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;
using MigrationBuild.Schema.Sources;
using Npgsql;

namespace MigrationBuild.Npgsql.Inspecting;

/// <summary>The columns of tables (<c>pg_attribute</c>, <c>pg_attrdef</c>), in their order.</summary>
internal static class ColumnFamily
{
    public const string Query =
        """
        SELECT a.attrelid, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attidentity, a.attgenerated,
            pg_get_expr(d.adbin, d.adrelid), n.nspname, c.collname, col_description(a.attrelid, a.attnum),
            CASE WHEN a.attstorage <> t.typstorage THEN a.attstorage END, nullif(a.attcompression, ''), nullif(a.attstattarget::int, -1), a.attoptions,
            a.attislocal, a.attinhcount::int, a.attfdwoptions, nn.conname, nn.convalidated, nn.connoinherit, obj_description(nn.oid, 'pg_constraint')
        FROM pg_attribute a
        LEFT JOIN pg_constraint nn ON nn.conrelid = a.attrelid AND nn.contype = 'n' AND nn.conkey = ARRAY[a.attnum]
        JOIN pg_type t ON t.oid = a.atttypid
        LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
        LEFT JOIN pg_collation c ON c.oid = a.attcollation AND a.attcollation <> t.typcollation
        LEFT JOIN pg_namespace n ON n.oid = c.collnamespace
        WHERE a.attrelid = ANY ($1) AND a.attnum > 0 AND NOT a.attisdropped
        ORDER BY a.attrelid, a.attnum
        """;

    public static ColumnRow Read(NpgsqlDataReader reader) => new(reader.GetOid(0), reader.GetString(1), reader.GetString(2))
    {
        NotNull = reader.GetBoolean(3),
        Identity = reader.GetChar(4),
        Generated = reader.GetChar(5),
        Expression = reader.GetText(6),
        Collation = reader.IsDBNull(8) ? null : new QualifiedName(reader.GetString(7), reader.GetString(8)),
        Comment = reader.GetText(9),
        Storage = reader.IsDBNull(10) ? null : reader.GetChar(10),
        Compression = reader.IsDBNull(11) ? null : reader.GetChar(11),
        Statistics = reader.IsDBNull(12) ? null : reader.GetInt32(12),
        Options = reader.GetTexts(13),
        IsLocal = reader.GetBoolean(14),
        ParentCount = reader.GetInt32(15),
        NotNullConstraint = reader.IsDBNull(17) ? NotNullConstraint.Plain : new NotNullConstraint
        {
            Name = reader.GetString(17),
            Validated = reader.GetBoolean(18),
            NoInherit = reader.GetBoolean(19),
            Comment = reader.GetText(20),
        },
        ForeignOptions = reader.GetTexts(16),
    };

    /// <summary>The column without its expressions, which may speak of columns and tables that are not there yet.</summary>
    public static Column ToColumn(ColumnRow row, SequenceRow? identity, NameScope names) => new(row.Name, ServerDefinitions.Type(row.Type, names))
    {
        NotNull = row.NotNull,
        NotNullConstraint = row.NotNullConstraint,
        Identity = identity is null ? null : new IdentityOptions(row.Identity == ColumnRow.Always, identity.Options),
        Collation = row.Collation,
        ForeignOptions = ServerDefinitions.ForeignOptions(row.ForeignOptions),
        Storage = ColumnStorage.Default with
        {
            Strategy = row.Storage switch { null => null, 'p' => "plain", 'e' => "external", 'x' => "extended", _ => "main" },
            Compression = row.Compression switch { null => null, 'l' => "lz4", _ => "pglz" },
            Statistics = row.Statistics,
            Parameters = ServerDefinitions.ColumnParameters(row.Options),
        },
        IsLocal = row.IsLocal,
        ParentCount = row.ParentCount,
        Comment = row.Comment,
    };

    public static Column WithExpression(Column column, ColumnRow row, ExpressionContext table) => row switch
    {
        { Expression: null } => column,
        { Generated: ColumnRow.Stored or ColumnRow.Virtual } => column with
        {
            Generated = new GeneratedExpression(ServerDefinitions.Expression(row.Expression, table.Value(column.Type)), row.Generated == ColumnRow.Stored),
        },
        _ => column with { Default = ServerDefinitions.Default(row.Expression, column.Type, table.Names) },
    };
}
