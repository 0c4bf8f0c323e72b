using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Sources;
using Npgsql;

namespace MigrationBuild.Npgsql.Inspecting;

/// <summary>Rules of tables and views (<c>pg_rewrite</c>), but those that are a view's query. One whose actions are not followed is known by its name.</summary>
internal static class RuleFamily
{
    public static readonly string Query =
        $"""
        SELECT n.nspname, c.relname, r.rulename, pg_get_ruledef(r.oid), r.ev_enabled, obj_description(r.oid, 'pg_rewrite')
        FROM pg_rewrite r
        JOIN pg_class c ON c.oid = r.ev_class
        JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE r.rulename <> '_RETURN' AND c.relnamespace = ANY ($1) AND {Members.AreNot("pg_class", "c.oid")}
        """;

    public static RuleRow Read(NpgsqlDataReader reader)
        => new(new QualifiedName(reader.GetString(0), reader.GetString(1)), reader.GetString(2), reader.GetString(3), EnableModes.Of(reader.GetChar(4)), reader.GetText(5));

    public static Catalog Add(Catalog catalog, IReadOnlyList<RuleRow> rows)
    {
        var names = ServerDefinitions.Names(catalog);
        return rows.Aggregate(catalog, (result, row) =>
            result.FindRelation(row.Relation) is RowRelation relation && ServerDefinitions.Rule(row.Definition, names, row.Relation) is { } rule
                ? result.With(row.Relation.Schema, relation with { Rules = relation.Rules.SetItem(rule.Name, rule with { Enabled = row.Enabled, Comment = row.Comment }) })
                : result.With(new CarriedObject("RULE", $"{row.Name} ON {row.Relation}", "")));
    }
}
