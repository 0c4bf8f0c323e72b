using System.Text.Json;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Tool.Terminal;

/// <summary>A catalog in the shape of Atlas's <c>schema inspect</c>, with what Atlas leaves out: defaults, checks, policies, enums.</summary>
internal static class CatalogJson
{
    public static string Write(Catalog catalog) => Json.Write(json =>
    {
        json.WriteStartArray("schemas");
        foreach (var schema in catalog.Schemas)
        {
            Write(json, schema);
        }

        json.WriteEndArray();
        json.WriteStrings("extensions", catalog.Extensions.Select(extension => extension.Name));
        json.WriteStrings("others", catalog.Carried.Select(carried => carried.Key));
    });

    private static void Write(Utf8JsonWriter json, DatabaseSchema schema)
    {
        json.WriteStartObject();
        json.WriteString("name", schema.Name);
        WriteComment(json, schema.Comment);
        json.WriteStartArray("tables");
        foreach (var table in schema.Relations.OfType<Table>())
        {
            Write(json, table);
        }

        json.WriteEndArray();
        json.WriteStartArray("enums");
        foreach (var type in schema.Types.OfType<EnumType>())
        {
            json.WriteStartObject();
            json.WriteString("name", type.Name);
            json.WriteStrings("values", type.Labels);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Table table)
    {
        json.WriteStartObject();
        json.WriteString("name", table.Name);
        WriteComment(json, table.Comment);
        json.WriteStartArray("columns");
        foreach (var column in table.Columns)
        {
            Write(json, column);
        }

        json.WriteEndArray();
        json.WriteStartArray("indexes");
        foreach (var index in table.Indexes)
        {
            Write(json, index);
        }

        json.WriteEndArray();
        if (table.PrimaryKey is { } key)
        {
            json.WriteStartObject("primary_key");
            json.WriteString("name", key.Name);
            json.WriteStrings("columns", key.Columns);
            json.WriteEndObject();
        }

        WriteConstraints(json, table);
        if (table.Triggers.Count > 0)
        {
            json.WriteStrings("triggers", table.Triggers.Keys);
        }

        if (table.Rules.Count > 0)
        {
            json.WriteStrings("rules", table.Rules.Keys);
        }

        if (table.RowSecurity)
        {
            json.WriteBoolean("row_security", true);
            json.WriteStrings("policies", table.Policies.Select(policy => policy.Name));
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Column column)
    {
        json.WriteStartObject();
        json.WriteString("name", column.Name);
        json.WriteString("type", DataTypeFormatter.Format(column.Type));
        json.WriteBoolean("null", !column.NotNull);
        if (column.Default is { } value)
        {
            json.WriteString("default", value.Canonical);
        }

        WriteComment(json, column.Comment);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TableIndex index)
    {
        json.WriteStartObject();
        json.WriteString("name", index.Name);
        json.WriteBoolean("unique", index.Unique);
        json.WriteString("type", index.Method);
        json.WriteStartArray("parts");
        foreach (var element in index.Elements)
        {
            json.WriteStartObject();
            json.WriteString(element.Column is null ? "expr" : "column", element.Column ?? element.Expression?.Canonical);
            if (element.Descending)
            {
                json.WriteBoolean("desc", true);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (index.Where is { } condition)
        {
            json.WriteString("where", condition.Canonical);
        }

        json.WriteEndObject();
    }

    private static void WriteConstraints(Utf8JsonWriter json, Table table)
    {
        json.WriteStartArray("foreign_keys");
        foreach (var key in table.Constraints.OfType<ForeignKeyConstraint>())
        {
            json.WriteStartObject();
            json.WriteString("name", key.Name);
            json.WriteStrings("columns", key.Columns);
            json.WriteStartObject("references");
            json.WriteString("table", key.ReferencedTable.ToString());
            json.WriteStrings("columns", key.ReferencedColumns);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("checks");
        foreach (var check in table.Constraints.OfType<CheckConstraint>())
        {
            json.WriteStartObject();
            json.WriteString("name", check.Name);
            json.WriteString("expr", check.Expression.Canonical);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteComment(Utf8JsonWriter json, string? comment)
    {
        if (comment is not null)
        {
            json.WriteString("comment", comment);
        }
    }
}
