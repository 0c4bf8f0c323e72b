using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Sources;
using Npgsql;

namespace MigrationBuild.Npgsql.Inspecting;

/// <summary>Triggers of tables, foreign tables and views (<c>pg_trigger</c>), but those that enforce constraints, and those that a partition has from its parent.</summary>
internal static class TriggerFamily
{
    public static readonly string Query =
        $"""
        SELECT n.nspname, c.relname, pg_get_triggerdef(t.oid), t.tgenabled, obj_description(t.oid, 'pg_trigger')
        FROM pg_trigger t
        JOIN pg_class c ON c.oid = t.tgrelid
        JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE NOT t.tgisinternal AND t.tgparentid = 0 AND c.relkind IN ('r', 'p', 'v', 'f') AND c.relnamespace = ANY ($1) AND {Members.AreNot("pg_class", "c.oid")}
        """;

    public static TriggerRow Read(NpgsqlDataReader reader)
        => new(new QualifiedName(reader.GetString(0), reader.GetString(1)), reader.GetString(2), EnableModes.Of(reader.GetChar(3)), reader.GetText(4));

    public static Catalog Add(Catalog catalog, IReadOnlyList<TriggerRow> rows)
    {
        var names = ServerDefinitions.Names(catalog);
        return rows.Aggregate(catalog, (result, row) =>
        {
            var trigger = ServerDefinitions.Trigger(row.Definition, names, row.Relation) with { Enabled = row.Enabled, Comment = row.Comment };
            var relation = (RowRelation)result.FindRelation(row.Relation)!;
            return result.With(row.Relation.Schema, relation with { Triggers = relation.Triggers.SetItem(trigger.Name, trigger) });
        });
    }
}
