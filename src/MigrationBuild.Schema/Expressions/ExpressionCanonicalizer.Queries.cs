using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Expressions;

/// <content>Columns, and subqueries that bring more of them into sight.</content>
internal sealed partial class ExpressionCanonicalizer
{
    private readonly HashSet<string> _withQueries = new(StringComparer.Ordinal);

    public override RangeVar Rewrite(RangeVar relation)
    {
        if (relation.Name.Schema is null && _withQueries.Contains(relation.Name.Name))
        {
            return relation;
        }

        var name = Names.FindRelation(relation.Name) ?? Names.Qualify(relation.Name);
        Use(ObjectReferences.OfRelation(Names.Catalog, name));
        var alias = relation.Alias is { Columns.IsEmpty: true } same && same.Name.Name == name.Name ? null : relation.Alias;
        return relation with { Name = NameOf(name.Schema, name.Name), Alias = alias };
    }

    public override SelectClause Rewrite(SelectClause node)
    {
        var outer = _query;
        _query = new QueryScope(outer, [.. ItemsOf(node.From)]);
        var rewritten = base.Rewrite(node);
        _query = outer;
        return rewritten;
    }

    public override WithClause Rewrite(WithClause node)
    {
        _withQueries.UnionWith(node.Items.Select(item => item.Name.Name));
        return base.Rewrite(node);
    }

    /// <summary>A column is named alone where it belongs to the expression's own table, and with its table's name where it belongs to a query's.</summary>
    private TypedExpression AnalyzeColumn(ColumnRef column)
    {
        var name = new Identifier(column.Name);
        if (column.Parts.Count == 1)
        {
            for (var scope = _query; scope is not null; scope = scope.Outer)
            {
                if (FindOwner(scope, column.Name) is { } owner)
                {
                    return new(new ColumnRef(EquatableArray.Create(new Identifier(owner.Name), name)), UseColumn(owner.TableName, owner.Table, column.Name));
                }
            }

            return new(new ColumnRef(EquatableArray.Create(name)), UseColumn(_context.TableName, _context.Table, column.Name));
        }

        var qualifier = column.Parts[column.Parts.Count - 2].Name;
        for (var scope = _query; scope is not null; scope = scope.Outer)
        {
            if (scope.Items.FirstOrDefault(item => item.Name == qualifier) is { } item)
            {
                return new(new ColumnRef(EquatableArray.Create(new Identifier(qualifier), name)), UseColumn(item.TableName, item.Table, column.Name));
            }
        }

        return _context.Table is { } own && own.Name == qualifier
            ? new(new ColumnRef(EquatableArray.Create(name)), UseColumn(_context.TableName, own, column.Name))
            : new(column, null);
    }

    /// <summary>The type of the column, where it is known.</summary>
    private DataType? UseColumn(QualifiedName? name, Table? table, string column)
    {
        if (table?.FindColumn(column) is not { } found)
        {
            return null;
        }

        Use(ObjectId.Column(name!.Value, found.Name));
        return found.Type;
    }

    /// <summary>The item that has the column; one whose columns are not known has it if nothing else can.</summary>
    private QueryScope.Item? FindOwner(QueryScope scope, string column)
    {
        var owner = scope.Items.FirstOrDefault(item => item.Table?.FindColumn(column) is not null);
        return owner ?? (scope.Items.Count == 1 && scope.Items[0].Table is null && _context.Table?.FindColumn(column) is null ? scope.Items[0] : null);
    }

    private IEnumerable<QueryScope.Item> ItemsOf(EquatableArray<FromItem> from)
        => QueryScope.ItemsOf(from, Names)
            .Select(item => item.TableName is { } table && _withQueries.Contains(table.Name) ? item with { TableName = null, Table = null } : item);

    /// <summary>The names of the columns that a subquery in an expression gives are nobody's business.</summary>
    private TypedExpression AnalyzeSubquery(SubLink subquery)
    {
        var query = Rewrite(subquery.Query);
        if (query.Body is SelectClause select)
        {
            query = query with { Body = select with { Targets = select.Targets.Select(target => target with { Name = null }).ToEquatableArray() } };
        }

        var isPredicate = subquery.Kind is SubLinkKind.Exists or SubLinkKind.Any or SubLinkKind.All;
        return new(
            subquery with
            {
                TestExpr = subquery.TestExpr is null ? null : Rewrite(subquery.TestExpr),
                Operator = subquery is { Kind: SubLinkKind.Any, Operator: { Qualifier.IsEmpty: true, Symbol: "=" } } ? null : subquery.Operator,
                Query = query,
            },
            isPredicate ? DataTypes.Boolean : null);
    }
}
