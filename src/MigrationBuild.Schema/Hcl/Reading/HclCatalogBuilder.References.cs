using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Hcl.Evaluation;
using MigrationBuild.Schema.Hcl.Syntax;

namespace MigrationBuild.Schema.Hcl.Reading;

/// <summary>References: <c>schema.s</c>, <c>enum.e</c>, <c>table.t</c>, <c>table.s.t</c>, <c>column.c</c>, <c>table.t.column.c</c>.</summary>
internal sealed partial class HclCatalogBuilder
{
    /// <summary>The full name of a block's object, its schema from <c>schema</c>, the first of two labels, or the only schema there is.</summary>
    private QualifiedName? QualifiedNameOf(HclBlockReader block)
    {
        if (block.Value("schema") is { } written)
        {
            return SchemaOf(written) is { } schema ? new QualifiedName(schema, block.Name) : null;
        }

        if (block.Labels.Count == 2)
        {
            return FindSchema(block.Labels[0].Text, new HclPlace(block.Scope.File, block.Labels[0].Span)) is { } qualifier
                ? new QualifiedName(qualifier, block.Name)
                : null;
        }

        if (OnlySchema() is { } only)
        {
            return new QualifiedName(only, block.Name);
        }

        var names = string.Join(", ", _declaredSchemas.OrderBy(name => name, StringComparer.Ordinal).Select(name => $"`{name}`"));
        _report.Add(
            HclDiagnostics.Missing,
            block.Place,
            _declaredSchemas.Count == 0
                ? $"{block.Title} needs `schema`; declare one (`schema \"public\" {{}}`) and add `schema = schema.public`"
                : $"{block.Title} needs `schema`, for there are several ({names}); add `schema = schema.…`");
        return null;
    }

    private string? OnlySchema() => _declaredSchemas.Count switch
    {
        1 => _declaredSchemas.First(),
        0 when Catalog.Schemas.ContainsKey("public") => "public",
        0 when Catalog.Schemas.Count == 1 => Catalog.Schemas.Keys.First(),
        _ => null,
    };

    private string? SchemaOf(HclValue value)
    {
        if (value is HclReferenceValue { Path: { Count: 2 } path } && path[0].Name == "schema")
        {
            return FindSchema(path[1].Name, new HclPlace(value.Place.File, path[1].Span));
        }

        var hint = value is HclStringValue text ? $"`schema.{text.Text}`" : "`schema.public`";
        _report.Add(HclDiagnostics.WrongValue, value.Place, $"`schema` is a reference such as {hint}, but this is {value.Kind}");
        return null;
    }

    private string? FindSchema(string name, HclPlace place)
    {
        if (Catalog.Schemas.ContainsKey(name))
        {
            return name;
        }

        var hint = Spelling.Closest(name, Catalog.Schemas.Keys) is { } closest ? $"did you mean `{closest}`?" : $"declare it: `schema \"{name}\" {{}}`";
        _report.Add(HclDiagnostics.UnresolvedReference, place, $"unknown schema `{name}`; {hint}");
        return null;
    }

    private QualifiedName? TableOf(string attribute, HclValue value)
    {
        if (value is not HclReferenceValue { Path: { Count: > 1 } path } || path[0].Name != "table")
        {
            var hint = value is HclStringValue text ? $"`table.{text.Text}`" : "`table.users`";
            _report.Add(HclDiagnostics.WrongValue, value.Place, $"`{attribute}` is a reference such as {hint}, but this is {value.Kind}");
            return null;
        }

        return FindTable(path.Skip(1).ToList(), value.Place);
    }

    /// <summary>Finds a table by the label of its block, or by its name in the database.</summary>
    private QualifiedName? FindTable(List<HclIdentifier> path, HclPlace place)
    {
        var written = string.Join(".", path);
        if (_tableLabels.TryGetValue(written, out var declared))
        {
            return declared;
        }

        var name = path[path.Count - 1].Name;
        var tables = Catalog.Tables().Select(table => table.Key).Where(table => table.Name == name).ToList();
        var matches = path.Count == 1 ? tables : path.Count == 2 ? [.. tables.Where(table => table.Schema == path[0].Name)] : [];
        if (matches.Count == 1)
        {
            return matches[0];
        }

        var span = path[0].Span.Union(path[path.Count - 1].Span);
        _report.Add(HclDiagnostics.UnresolvedReference, new HclPlace(place.File, span), matches.Count > 1
            ? $"there are several tables `{name}`; say which: {string.Join(" or ", matches.Select(table => $"`table.{table}`"))}"
            : $"unknown table `{written}`; {TableHint(name)}");
        return null;
    }

    private string TableHint(string name)
    {
        if (_options.ModelTables.TryGetValue(name, out var table))
        {
            return $"the model `{name}` is the table `{table.Name}` in the database: write `table.{table.Name}`";
        }

        return SimilarTable(name) is { } similar ? $"did you mean `table.{similar}`?" : "no schema file declares it";
    }

    /// <summary>Another table that a person may have meant, or null.</summary>
    private string? SimilarTable(string name)
    {
        if (_options.ModelTables.TryGetValue(name, out var table))
        {
            return table.Name;
        }

        var known = Catalog.Tables().Select(other => other.Key.Name).Concat(_tableLabels.Keys).Where(other => other != name);
        return Spelling.Closest(name, known.Distinct(StringComparer.Ordinal));
    }

    private List<string> ColumnsOf(HclBlockReader block, string attribute, QualifiedName table)
    {
        var columns = new List<string>();
        foreach (var value in block.List(attribute))
        {
            if (ColumnOf(attribute, value, table) is not { } column)
            {
                continue;
            }

            if (columns.Contains(column))
            {
                _report.Add(HclDiagnostics.Contradiction, value.Place, $"`{attribute}` of {block.Title} has the column `{column}` twice; remove one");
                continue;
            }

            columns.Add(column);
        }

        return columns;
    }

    /// <summary>The name of a column of the table: <c>column.c</c>, or <c>table.t.column.c</c> for the same table.</summary>
    private string? ColumnOf(string attribute, HclValue value, QualifiedName table)
    {
        if (value is not HclReferenceValue reference || ColumnPath(reference) is not { } path)
        {
            var hint = value is HclStringValue text ? $"`column.{text.Text}`" : "`column.id`";
            _report.Add(HclDiagnostics.WrongValue, value.Place, $"`{attribute}` takes references such as {hint}, but this is {value.Kind}");
            return null;
        }

        if (path.Table.Count > 0 && FindTable(path.Table, value.Place) is var other && other != table)
        {
            if (other is not null)
            {
                _report.Add(
                    HclDiagnostics.WrongValue, value.Place, $"`{attribute}` takes columns of table `{table.Name}`, but this is one of `{other.Value.Name}`");
            }

            return null;
        }

        return FindColumn(table, path.Column, value.Place);
    }

    private string? FindColumn(QualifiedName table, HclIdentifier column, HclPlace place)
    {
        var columns = Catalog.FindTable(table)!.Columns;
        if (columns.Any(known => known.Name == column.Name))
        {
            return column.Name;
        }

        var names = columns.Select(known => known.Name).ToList();
        var hint = Spelling.Closest(column.Name, names) is { } closest ? $"did you mean `column.{closest}`?"
            : names.Count == 0 ? "it has no columns"
            : $"its columns are {string.Join(", ", names)}";
        _report.Add(
            HclDiagnostics.UnresolvedReference, new HclPlace(place.File, column.Span), $"table `{table.Name}` has no column `{column}`; {hint}");
        return null;
    }

    private static (List<HclIdentifier> Table, HclIdentifier Column)? ColumnPath(HclReferenceValue reference)
    {
        var path = reference.Path;
        var isColumn = path.Count >= 2 && path[path.Count - 2].Name == "column";
        return isColumn && path.Count == 2 ? ([], path[1])
            : isColumn && path.Count > 3 && path[0].Name == "table" ? ([.. path.Skip(1).Take(path.Count - 3)], path[path.Count - 1])
            : null;
    }

    /// <summary>What others write behind <c>table.</c> or <c>enum.</c> to refer to the block: its labels and its key among those of <c>for_each</c>.</summary>
    private static string ReferenceName(HclBlockReader block)
    {
        var labels = string.Join(".", block.Labels);
        return block.Scope.Find("each") is HclObjectValue each && each.Find("key") is HclStringValue key ? $"{labels}.{key.Text}" : labels;
    }
}
