using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Expressions;

/// <content>
/// Whole queries (<c>analyze.c</c>). In the canonical form every column is named with its item, <c>*</c> is spelled out, what GROUP BY and ORDER BY mean by
/// a position or a name stands there itself, and every column of a query has its name.
/// </content>
internal sealed partial class ExpressionCanonicalizer
{
    private QueryScope? _query;
    private WithScope? _with;

    /// <summary>The names of items in this query and those around it, and those of this one's FROM clause that are still to come.</summary>
    private HashSet<string> _itemNames = new(StringComparer.Ordinal);
    private Queue<string> _aliases = new();

    /// <summary>A query whose columns' names are nobody's business.</summary>
    public override SelectStmt Rewrite(SelectStmt query)
    {
        var analyzed = AnalyzeQuery(query);
        return analyzed.Build(AnalyzedQuery.Settle(analyzed.Columns), false);
    }

    public override SortBy Rewrite(SortBy node) => Sorted(node, Operand(Analyze(node.Value), null));

    private AnalyzedQuery AnalyzeQuery(SelectStmt query)
    {
        query = WithPlainValues(query);
        var around = (_with, _itemNames, _aliases);
        _itemNames = new HashSet<string>(_itemNames, StringComparer.Ordinal);
        _aliases = new Queue<string>(ItemNames(query.Body).Select(name => UniqueNames.Add(_itemNames, name)));
        var with = query.With is null ? null : AnalyzeWith(query.With);
        var analyzed = query.Body switch
        {
            SelectClause select => AnalyzeSelect(query, select),
            SetOperation operation => AnalyzeSetOperation(query, operation),
            _ => AnalyzeValues(query, (ValuesClause)query.Body),
        };
        (_with, _itemNames, _aliases) = around;
        return with is null ? analyzed : analyzed with { Build = (columns, named) => analyzed.Build(columns, named) with { With = with } };
    }

    /// <summary>VALUES that are combined with another query are printed as a subquery of that name.</summary>
    private static SelectStmt WithPlainValues(SelectStmt query)
        => query.Body is SelectClause { From: { Count: 1 } from, Distinct: null, Where: null, GroupBy: null, Having: null } select
            && from[0] is RangeSubselect { Alias.Name.Name: "*VALUES*", Query.Body: ValuesClause values }
            && select.Targets.Count == values.Rows[0].Fields.Count
            && select.Targets.Select((target, i) => target.Value is ColumnRef column && column.Name == $"column{i + 1}").All(isNext => isNext)
                ? query with { Body = values }
                : query;

    private T In<T>(QueryScope? scope, Func<T> analyze)
    {
        var around = _query;
        _query = scope;
        var result = analyze();
        _query = around;
        return result;
    }

    private WithClause AnalyzeWith(WithClause with)
    {
        var items = new List<CommonTableExpr>();
        foreach (var item in with.Items)
        {
            if (with.IsRecursive)
            {
                // The query sees itself as its first part gives it.
                var first = item.Query is SelectStmt { Body: SetOperation operation } ? AnalyzeQuery(operation.Left) : null;
                _with = new WithScope(_with, item.Name.Name, AnalyzedQuery.Settle(first?.Renamed(NamesOf(item.Columns))));
            }

            items.Add(AnalyzeWithItem(item));
        }

        return with with { Items = items.ToEquatableArray() };
    }

    private CommonTableExpr AnalyzeWithItem(CommonTableExpr item)
    {
        if (item.Query is not SelectStmt query)
        {
            return AnalyzeWrittenItem(item);
        }

        var analyzed = AnalyzeQuery(query);
        var columns = AnalyzedQuery.Settle(analyzed.Renamed(NamesOf(item.Columns)));
        var isNamed = columns is not null && CanName(query);
        var rewritten = item with
        {
            Columns = isNamed ? default : columns is null ? item.Columns : Identifiers(columns.Select(column => column.Name)),
            Query = analyzed.Build(columns, true),
            Cycle = item.Cycle is null ? null : Rewrite(item.Cycle),
        };
        _with = new WithScope(_with, item.Name.Name, columns is null ? null : [.. columns, .. SearchColumns(item)]);
        return rewritten;
    }

    /// <summary>A statement in WITH that writes rows: what it returns goes by the names that the item gives.</summary>
    private CommonTableExpr AnalyzeWrittenItem(CommonTableExpr item)
    {
        var write = AnalyzeWrite(item.Query);
        var columns = AnalyzedQuery.Settle(AnalyzedQuery.Renamed(write?.Returned, NamesOf(item.Columns)));
        _with = new WithScope(_with, item.Name.Name, columns);
        return item with { Columns = columns is null ? item.Columns : Identifiers(columns.Select(column => column.Name)), Query = write?.Statement ?? Rewrite(item.Query) };
    }

    private static IEnumerable<QueryColumn> SearchColumns(CommonTableExpr item)
    {
        var rows = DataType.BuiltIn("record") with { IsArray = true };
        if (item.Search is { } search)
        {
            yield return new QueryColumn(search.SequenceColumn.Name, search.IsBreadthFirst ? DataType.BuiltIn("record") : rows);
        }

        if (item.Cycle is { } cycle)
        {
            yield return new QueryColumn(cycle.MarkColumn.Name, cycle.MarkValue is null ? DataTypes.Boolean : null);
            yield return new QueryColumn(cycle.PathColumn.Name, rows);
        }
    }

    private AnalyzedQuery AnalyzeSelect(SelectStmt query, SelectClause select)
    {
        var outer = _query;
        var items = new List<RangeItem>();
        var from = new List<FromItem>();
        foreach (var item in select.From)
        {
            var (rewritten, added) = AnalyzeFrom(item, items);
            from.Add(rewritten);
            items.AddRange(added);
        }

        _query = new QueryScope(outer, items);
        var outerWindows = _windows;
        var windows = new Dictionary<string, WindowDef>(StringComparer.Ordinal);
        _windows = windows;
        foreach (var window in select.Windows)
        {
            windows[window.Name!.Name] = Rewrite(window with { Name = null });
        }

        var targets = AnalyzeTargets(select.Targets);
        var clause = select with
        {
            Distinct = select.Distinct is { } distinct ? distinct with { On = distinct.On.Select(item => ByName(item, targets)).ToEquatableArray() } : null,
            From = from.ToEquatableArray(),
            Where = select.Where is { } where ? Operand(Analyze(where), DataTypes.Boolean) : null,
            GroupBy = select.GroupBy is { } groupBy ? AnalyzeGroupBy(groupBy, targets) : null,
            Having = select.Having is { } having ? Operand(Analyze(having), DataTypes.Boolean) : null,
            Windows = default,
        };
        var rest = query with
        {
            OrderBy = query.OrderBy.Select(item => Sorted(item, ByName(item.Value, targets))).Distinct().ToEquatableArray(),
            Limit = AnalyzeLimit(query.Limit),
            Locking = query.Locking.Select(locking => AnalyzeLocking(locking, items)).ToEquatableArray(),
        };
        (_query, _windows) = (outer, outerWindows);
        var columns = targets.Any(target => target.Value.Syntax is Star)
            ? null
            : targets.Select(target => new QueryColumn(target.Name, target.Value.Domain ?? target.Value.Type)).ToList();
        return new AnalyzedQuery(columns, (given, named) => rest with
        {
            Body = clause with
            {
                Targets = targets
                    .Select((target, i) => new ResTarget(
                        Given(target.Value, given?[i]),
                        named && target.Value.Syntax is not Star ? new Identifier(given?[i].Name ?? target.Name) : null))
                    .ToEquatableArray(),
            },
        });
    }

    private AnalyzedQuery AnalyzeSetOperation(SelectStmt query, SetOperation operation)
    {
        var left = AnalyzeQuery(operation.Left);
        var right = AnalyzeQuery(operation.Right);
        var columns = left.Columns is { } first && right.Columns is { } second && first.Count == second.Count
            ? first.Select((column, i) => column with { Type = CommonType([column.Type, second[i].Type]) }).ToList()
            : left.Columns;
        var orderBy = query.OrderBy.Select(item => Sorted(item, PositionOf(item.Value, columns))).ToEquatableArray();
        var limit = AnalyzeLimit(query.Limit);
        return new AnalyzedQuery(columns, (given, named) => query with
        {
            Body = operation with
            {
                Left = left.Build(Combined(given), named),
                Right = right.Build(Combined(right.Columns is null || right.Columns.Count != given?.Count ? right.Columns : given), false),
            },
            OrderBy = orderBy,
            Limit = limit,
        });
    }

    private static IReadOnlyList<QueryColumn>? Combined(IReadOnlyList<QueryColumn>? columns) => columns?.Select(column => column with { IsCombined = true }).ToList();

    private AnalyzedQuery AnalyzeValues(SelectStmt query, ValuesClause values)
    {
        var rows = values.Rows.Select(row => ExpandFields(row.Fields).ToList()).ToList();
        var columns = rows[0]
            .Select((_, i) => new QueryColumn($"column{i + 1}", rows.All(row => i < row.Count) ? CommonType(rows.Select(row => row[i].Type).ToList()) : null))
            .ToList();
        var orderBy = query.OrderBy.Select(item => Sorted(item, PositionOf(item.Value, columns))).ToEquatableArray();
        var limit = AnalyzeLimit(query.Limit);
        return new AnalyzedQuery(columns, (given, _) => query with
        {
            Body = values with
            {
                Rows = rows
                    .Select((row, r) => values.Rows[r] with
                    {
                        Fields = row.Select((field, i) => Given(field, i < given!.Count ? given[i] : null)).ToEquatableArray(),
                    })
                    .ToEquatableArray(),
            },
            OrderBy = orderBy,
            Limit = limit,
        });
    }

    /// <summary><c>LIMIT ALL</c> and <c>LIMIT NULL</c> are none.</summary>
    private LimitClause? AnalyzeLimit(LimitClause? limit)
    {
        var count = limit?.Count is null or NullConstant ? null : Operand(Analyze(limit.Count), DataTypes.BigInt);
        var offset = limit?.Offset is null ? null : Operand(Analyze(limit.Offset), DataTypes.BigInt);
        return count is null && offset is null ? null : limit! with { Count = count, Offset = offset };
    }

    /// <summary>Without names it is about every item.</summary>
    private static LockingClause AnalyzeLocking(LockingClause locking, IReadOnlyList<RangeItem> items)
    {
        var locked = locking.Relations.IsEmpty
            ? items.Where(item => item.Name is not null).Select(item => item.Alias)
            : locking.Relations.Select(relation => items.FirstOrDefault(item => item.Name == relation.Name)?.Alias ?? relation.Name);
        return locking with { Relations = locked.Select(name => NameOf(name)).ToEquatableArray() };
    }

    /// <summary>Whether the names of columns can stand in the query itself: those of VALUES cannot.</summary>
    private static bool CanName(SelectStmt query) => query.Body switch
    {
        SetOperation operation => CanName(operation.Left),
        ValuesClause => false,
        _ => true,
    };

    /// <summary>The columns of a subquery in an expression have no names that matter.</summary>
    private TypedExpression AnalyzeSubquery(SubLink subquery)
    {
        var analyzed = AnalyzeQuery(subquery.Query);
        var columns = AnalyzedQuery.Settle(analyzed.Columns);
        var type = columns is { Count: 1 } ? columns[0].Type : null;
        return new(
            subquery with
            {
                TestExpr = subquery.TestExpr is null ? null : AnalyzeTested(subquery, columns),
                Operator = subquery is { Kind: SubLinkKind.Any, Operator: { Qualifier.IsEmpty: true, Symbol: "=" } } ? null : subquery.Operator,
                Query = analyzed.Build(columns, false),
            },
            subquery.Kind switch
            {
                SubLinkKind.Scalar => type,
                SubLinkKind.Array => type is null ? null : type with { IsArray = true, Modifiers = default },
                _ => DataTypes.Boolean,
            });
    }

    private Expression AnalyzeTested(SubLink subquery, IReadOnlyList<QueryColumn>? columns)
    {
        var symbol = subquery.Operator?.Symbol ?? "=";
        return subquery.TestExpr is RowExpr row
            ? row with { Fields = row.Fields.Select((field, i) => Tested(field, columns is not null && i < columns.Count ? columns[i].Type : null)).ToEquatableArray() }
            : Tested(subquery.TestExpr!, columns is { Count: 1 } ? columns[0].Type : null);

        Expression Tested(Expression value, DataType? type)
        {
            var tested = Analyze(value);
            return Operand(tested, OperatorMeaning.Of(symbol, tested.Type, type).Left);
        }
    }

    private static List<string> NamesOf(EquatableArray<Identifier> names) => [.. names.Select(name => NameGenerator.Truncate(name.Name))];

    private static EquatableArray<Identifier> Identifiers(IEnumerable<string> names) => names.Select(name => new Identifier(name)).ToEquatableArray();
}
