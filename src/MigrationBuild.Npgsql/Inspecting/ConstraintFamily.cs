using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;
using MigrationBuild.Schema.Sources;
using Npgsql;

namespace MigrationBuild.Npgsql.Inspecting;

/// <summary>The constraints of tables (<c>pg_constraint</c>), but the internal ones by which a foreign key holds each partition of the table that it refers to.</summary>
internal static class ConstraintFamily
{
    /// <param name="version">The server's major version: two properties came with PostgreSQL 15, two with 18.</param>
    public static string Query(int version) =>
        $"""
        SELECT c.conrelid, c.conname, c.contype, c.condeferrable, c.condeferred, c.convalidated, c.connoinherit,
            (SELECT array_agg(a.attname::text ORDER BY k.n) FROM unnest(c.conkey) WITH ORDINALITY k (attnum, n)
                JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.attnum),
            n.nspname, r.relname,
            (SELECT array_agg(a.attname::text ORDER BY k.n) FROM unnest(c.confkey) WITH ORDINALITY k (attnum, n)
                JOIN pg_attribute a ON a.attrelid = c.confrelid AND a.attnum = k.attnum),
            c.confupdtype, c.confdeltype, c.confmatchtype,
            (SELECT array_agg(a.attname::text ORDER BY k.n) FROM unnest({Since(15, version, "c.confdelsetcols", "int2[]")}) WITH ORDINALITY k (attnum, n)
                JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.attnum),
            (SELECT array_agg(a.attname::text ORDER BY k.n) FROM unnest(i.indkey::int2[]) WITH ORDINALITY k (attnum, n)
                JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.attnum WHERE k.n > i.indnkeyatts),
            coalesce({Since(15, version, "i.indnullsnotdistinct", "bool")}, false), am.amname, pg_get_expr(i.indpred, i.indrelid),
            CASE c.contype WHEN 'c' THEN pg_get_expr(c.conbin, c.conrelid) WHEN 'x' THEN pg_get_constraintdef(c.oid) END,
            obj_description(c.oid, 'pg_constraint'), c.conislocal, c.coninhcount::int, CASE c.contype WHEN 'f' THEN o.conname ELSE w.relname END,
            coalesce({Since(18, version, "c.conenforced", "bool")}, true), coalesce({Since(18, version, "c.conperiod", "bool")}, false)
        FROM pg_constraint c
        LEFT JOIN pg_class r ON r.oid = c.confrelid
        LEFT JOIN pg_namespace n ON n.oid = r.relnamespace
        LEFT JOIN pg_index i ON i.indexrelid = c.conindid AND c.contype IN ('p', 'u', 'x')
        LEFT JOIN pg_class x ON x.oid = i.indexrelid
        LEFT JOIN pg_am am ON am.oid = x.relam
        LEFT JOIN pg_constraint o ON o.oid = c.conparentid
        LEFT JOIN pg_inherits h ON h.inhrelid = i.indexrelid
        LEFT JOIN pg_class w ON w.oid = h.inhparent
        WHERE c.conrelid = ANY ($1) AND c.contype IN ('c', 'p', 'u', 'f', 'x') AND o.conrelid IS DISTINCT FROM c.conrelid
        """;

    public static ConstraintRow Read(NpgsqlDataReader reader) => new(reader.GetOid(0), reader.GetString(1), reader.GetChar(2))
    {
        Deferrability = reader.GetBoolean(4)
            ? Deferrability.DeferrableInitiallyDeferred
            : reader.GetBoolean(3) ? Deferrability.DeferrableInitiallyImmediate : Deferrability.NotDeferrable,
        Validated = reader.GetBoolean(5),
        NoInherit = reader.GetBoolean(6),
        Columns = reader.GetTexts(7).ToEquatableArray(),
        ReferencedTable = reader.IsDBNull(9) ? default : new QualifiedName(reader.GetString(8), reader.GetString(9)),
        ReferencedColumns = reader.GetTexts(10).ToEquatableArray(),
        OnUpdate = ActionOf(reader.GetChar(11)),
        OnDelete = ActionOf(reader.GetChar(12)),
        MatchFull = reader.GetChar(13) == 'f',
        OnDeleteColumns = reader.GetTexts(14).ToEquatableArray(),
        Include = reader.GetTexts(15).ToEquatableArray(),
        NullsNotDistinct = reader.GetBoolean(16),
        Method = reader.GetText(17) ?? "",
        Where = reader.GetText(18),
        Definition = reader.GetText(19) ?? "",
        Comment = reader.GetText(20),
        IsLocal = reader.GetBoolean(21),
        ParentCount = reader.GetInt32(22),
        Parent = reader.GetText(23),
        Enforced = reader.GetBoolean(24),
        IsPeriod = reader.GetBoolean(25),
    };

    public static Constraint ToConstraint(ConstraintRow row, ExpressionContext table)
    {
        Constraint constraint = row.Type switch
        {
            'p' => new PrimaryKeyConstraint(row.Name, row.Columns) { Include = row.Include, WithoutOverlaps = row.IsPeriod },
            'u' => new UniqueConstraint(row.Name, row.Columns) { Include = row.Include, NullsNotDistinct = row.NullsNotDistinct, WithoutOverlaps = row.IsPeriod },
            'f' => ToForeignKey(row),
            'x' => new ExclusionConstraint(row.Name, ServerDefinitions.ExclusionElements(row.Definition, table))
            {
                Method = row.Method,
                Where = row.Where is null ? null : ServerDefinitions.Expression(row.Where, table.Condition()),
            },
            _ => new CheckConstraint(row.Name, ServerDefinitions.Expression(row.Definition, table.Condition()))
            {
                Validated = row.Validated,
                Enforced = row.Enforced,
                NoInherit = row.NoInherit,
            },
        };
        return constraint with { Deferrability = row.Deferrability, IsLocal = row.IsLocal, ParentCount = row.ParentCount, Parent = row.Parent, Comment = row.Comment };
    }

    private static ForeignKeyConstraint ToForeignKey(ConstraintRow row) => new(row.Name, row.Columns, row.ReferencedTable, row.ReferencedColumns)
    {
        OnDelete = row.OnDelete,
        OnUpdate = row.OnUpdate,
        OnDeleteColumns = row.OnDeleteColumns,
        MatchFull = row.MatchFull,
        Validated = row.Validated,
        Enforced = row.Enforced,
        IsPeriod = row.IsPeriod,
    };

    private static ReferentialAction ActionOf(char code) => code switch
    {
        'r' => ReferentialAction.Restrict,
        'c' => ReferentialAction.Cascade,
        'n' => ReferentialAction.SetNull,
        'd' => ReferentialAction.SetDefault,
        _ => ReferentialAction.NoAction,
    };

    private static string Since(int first, int version, string column, string type) => version >= first ? column : $"NULL::{type}";
}
