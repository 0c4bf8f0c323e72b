using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Expressions;

/// <content>References to columns and to whole rows.</content>
internal sealed partial class ExpressionCanonicalizer
{
    private static readonly Dictionary<string, DataType> SystemColumns = new(StringComparer.Ordinal)
    {
        ["tableoid"] = DataType.BuiltIn("oid"),
        ["ctid"] = DataType.BuiltIn("tid"),
        ["xmin"] = DataType.BuiltIn("xid"),
        ["xmax"] = DataType.BuiltIn("xid"),
        ["cmin"] = DataType.BuiltIn("cid"),
        ["cmax"] = DataType.BuiltIn("cid"),
    };

    private QueryScope ChangedRows(QualifiedName relation)
        => new(null, [.. _context.ChangedRows.Select(row => RowOf(relation, row) with { IsOpen = _context.AreChangedRowsOpen })]);

    /// <summary>A column is named alone where it belongs to the expression's own table, and with its item's name where it belongs to a query's.</summary>
    private TypedExpression AnalyzeColumn(ColumnRef column)
        => column.Parts.Count == 1 ? AnalyzeBareColumn(column, column.Name) : AnalyzeQualifiedColumn(column);

    private TypedExpression AnalyzeBareColumn(ColumnRef written, string name)
    {
        var open = new List<RangeItem>();
        for (var scope = _query; scope is not null; scope = scope.Outer)
        {
            var found = scope.Items.Select(item => item.FindVisible(name)).Where(match => match is not null).ToList();
            if (found.Count > 1)
            {
                Raise(ServerError.AmbiguousColumn, written, $"column reference \"{name}\" is ambiguous");
            }

            if (found.Count > 0)
            {
                return Use(found[0]!);
            }

            open.AddRange(scope.Items.Where(item => item is { Columns: null, IsOpen: true }));
        }

        if (_context.Table?.FindColumn(name) is { } own)
        {
            return UseOwn(own);
        }

        if (open.Count == 1)
        {
            return new(Reference(open[0].Alias, name), null);
        }

        var bare = new ColumnRef(EquatableArray.Create(new Identifier(name)));
        if (FindItem(name) is { } row)
        {
            return WholeRow(row);
        }

        if (_context.Table?.Name == name)
        {
            return new(bare, new DataType(_context.TableName!.Value));
        }

        if (SystemColumns.TryGetValue(name, out var system))
        {
            return new(_query?.Items.Count == 1 ? Reference(_query.Items[0].Alias, name) : bare, system);
        }

        if (open.Count == 0)
        {
            Raise(ServerError.UndefinedColumn, written, $"column \"{name}\" does not exist");
        }

        return new(bare, null);
    }

    private TypedExpression AnalyzeQualifiedColumn(ColumnRef written)
    {
        var qualifier = written.Parts.RemoveAt(written.Parts.Count - 1);
        if (FindItem(qualifier) is { } item)
        {
            if (item.Find(written.Name) is { } column)
            {
                return Use(column);
            }

            var isSystem = SystemColumns.TryGetValue(written.Name, out var system);
            if (item.Columns is not null && !isSystem && BuiltInFunctions.Find(written.Name).Count == 0)
            {
                Raise(ServerError.UndefinedColumn, written, $"column {string.Join(".", written.Parts.Select(part => part.Name))} does not exist");
            }

            return new(Reference(item.Alias, written.Name), system);
        }

        if (_context.Table is { } own && own.Name == qualifier[qualifier.Count - 1].Name)
        {
            return own.FindColumn(written.Name) is { } column
                ? UseOwn(column)
                : new(new ColumnRef(EquatableArray.Create(new Identifier(written.Name))), null);
        }

        if (_query is not null)
        {
            var name = qualifier[qualifier.Count - 1].Name;
            var isAliased = _query.Items.Any(item => item.Relation?.Name == name) || (_context.ChangedRelation is not null && name is "old" or "new");
            Raise(ServerError.UndefinedTable, written, $"{(isAliased ? "invalid reference to" : "missing")} FROM-clause entry for table \"{name}\"");
        }

        return new(written, null);
    }

    /// <summary><c>t.*</c> where a value is called for is the row of <c>t</c>.</summary>
    private TypedExpression AnalyzeStar(Star star)
        => !star.Qualifier.IsEmpty && FindItem(star.Qualifier) is { } item
            ? WholeRow(item)
            : star.Qualifier.Count == 1 && _context.Table is { } own && own.Name == star.Qualifier[0].Name
                ? new(new ColumnRef(star.Qualifier), new DataType(_context.TableName!.Value))
                : new(star, null);

    private TypedExpression WholeRow(RangeItem item)
    {
        // The row of a function that gives single values is that value.
        if (item is { IsScalar: true, Columns: { } columns })
        {
            return Use(columns[0]);
        }

        Use(item.Relation is { } used ? ObjectReferences.OfRelation(Names.Catalog, used) : null);
        var type = item.Relation is { } relation && Names.Catalog.FindRelation(relation) is RowRelation ? new DataType(_renaming.Relation(relation)) : null;
        return new(new ColumnRef(EquatableArray.Create(new Identifier(item.Alias))), type);
    }

    private RangeItem? FindItem(EquatableArray<Identifier> qualifier)
    {
        var name = NameGenerator.Truncate(qualifier[qualifier.Count - 1].Name);
        return qualifier.Count == 1 ? FindItem(name) : FindItem(name, NameGenerator.Truncate(qualifier[qualifier.Count - 2].Name));
    }

    private RangeItem? FindItem(string name, string? schema = null)
    {
        for (var scope = _query; scope is not null; scope = scope.Outer)
        {
            if (scope.Items.FirstOrDefault(item => item.Name == name && (schema is null || item.Relation?.Schema == schema)) is { } item)
            {
                return item;
            }
        }

        return null;
    }

    private TypedExpression Use(RangeColumn column)
    {
        Use(column.Id);
        return new(column.Value, column.Type);
    }

    private TypedExpression UseOwn(Column column)
    {
        Use(ObjectId.Column(_context.TableName!.Value, column.Name));
        return new(new ColumnRef(EquatableArray.Create(new Identifier(column.Name))), column.Type);
    }

    private void Raise(ServerError error, SyntaxNode node, string message) => _problems.Add(new QueryProblem(error, node, message));

    private static ColumnRef Reference(string alias, string column) => new(EquatableArray.Create(new Identifier(alias), new Identifier(column)));
}
