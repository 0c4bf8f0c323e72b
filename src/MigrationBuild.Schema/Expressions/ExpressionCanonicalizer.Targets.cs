using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Expressions;

/// <content>What a SELECT gives, and the clauses that mean its columns by position or name (<c>parse_target.c</c>, <c>parse_clause.c</c>).</content>
internal sealed partial class ExpressionCanonicalizer
{
    private static readonly IReadOnlyDictionary<string, WindowDef> NoWindows = new Dictionary<string, WindowDef>();

    private IReadOnlyDictionary<string, WindowDef> _windows = NoWindows;

    private sealed record Target(string Name, TypedExpression Value);

    private List<Target> AnalyzeTargets(EquatableArray<ResTarget> targets)
        => [.. targets.SelectMany(target => target.Value switch
        {
            Star star => Expand(star),
            Indirection { Argument: ColumnRef row, Elements: { Count: 1 } path } when path[0] is AllFields && FindItem(row.Parts) is { } item => Expand(item),
            _ => [new Target(NameGenerator.Truncate(target.Name?.Name ?? TargetNames.Of(target.Value)), Analyze(target.Value))],
        })];

    private IEnumerable<Target> Expand(Star star)
    {
        if (star.Qualifier.IsEmpty)
        {
            return _query!.Items.Where(item => item.IsOpen).SelectMany(item => item.Columns is null ? Unexpanded(item) : item.VisibleColumns.Select(ToTarget));
        }

        if (FindItem(star.Qualifier) is { } found)
        {
            return Expand(found);
        }

        Raise(ServerError.UndefinedTable, star, $"missing FROM-clause entry for table \"{star.Qualifier[star.Qualifier.Count - 1].Name}\"");
        return [new Target("", new(star, null))];
    }

    private IEnumerable<Target> Expand(RangeItem item) => item.Columns is null ? Unexpanded(item) : item.Columns.Select(ToTarget);

    private static IEnumerable<Target> Unexpanded(RangeItem item) => [new Target("", new(new Star(EquatableArray.Create(new Identifier(item.Alias))), null))];

    private Target ToTarget(RangeColumn column) => new(column.Name, Use(column));

    /// <summary>The fields of a row; <c>t.*</c> stands for many there.</summary>
    private IEnumerable<TypedExpression> ExpandFields(EquatableArray<Expression> fields)
        => fields.SelectMany(field => field is Star star ? Expand(star).Select(target => target.Value) : [Analyze(field)]);

    private TypedExpression AnalyzeRow(RowExpr row)
        => new(row with { Fields = ExpandFields(row.Fields).Select(field => Given(field, DataTypes.Text)).ToEquatableArray() }, null);

    /// <summary>An item of ORDER BY or DISTINCT ON: the name of a column of the result before all else, or its position (<c>findTargetlistEntrySQL92</c>).</summary>
    private Expression ByName(Expression item, List<Target> targets)
        => item is ColumnRef { Parts.Count: 1 } name && targets.FirstOrDefault(target => target.Name == name.Name && target.Value.Syntax is not Star) is { } named
            ? ValueOf(named)
            : ByPosition(item, targets) ?? Operand(Analyze(item), null);

    private Expression? ByPosition(Expression item, List<Target> targets)
        => item is NumericConstant number && int.TryParse(number.Text, out var position) && position >= 1 && position <= targets.Count
            && !targets.Take(position).Any(target => target.Value.Syntax is Star)
                ? ValueOf(targets[position - 1])
                : null;

    private Expression ValueOf(Target target) => Operand(target.Value, null);

    /// <summary>A value that is one of a column's: where several queries give the column, text must be said too.</summary>
    private Expression Given(TypedExpression value, QueryColumn? column)
        => column is { IsCombined: true, Type: not null } && (value.Type.IsUnknown() ? column.Type : value.Type).Is("text")
            ? value.Type.IsUnknown() ? Label(value.Syntax, DataTypes.Text).Syntax : value.Syntax
            : Given(value, column?.Type);

    /// <summary>A value that keeps its own type, or as a literal without one gets that type. Only that of text need not be said.</summary>
    private Expression Given(TypedExpression value, DataType? type)
        => value.Type.IsUnknown()
            ? type is null || type.Is("text") ? value.Syntax : Label(value.Syntax, type with { Modifiers = default }).Syntax
            : value is { Domain: null, Syntax: TypeCast { Argument: StringConstant or NullConstant } literal } && value.Type.Is("text") ? literal.Argument : value.Syntax;

    /// <summary>What is combined can be ordered by its columns only, and the server says which by position.</summary>
    private Expression PositionOf(Expression item, IReadOnlyList<QueryColumn>? columns)
    {
        var position = item is ColumnRef { Parts: [_] or [{ Name: "*VALUES*" }, _] } name ? columns?.ToList().FindIndex(column => column.Name == name.Name) ?? -1 : -1;
        return position >= 0 ? new NumericConstant((position + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)) : RewriteChildren(item);
    }

    private GroupByClause AnalyzeGroupBy(GroupByClause groupBy, List<Target> targets)
        => groupBy with { Items = groupBy.Items.SelectMany(item => Grouped(item, targets)).Distinct().ToEquatableArray() };

    private IEnumerable<Expression> Grouped(Expression item, List<Target> targets)
    {
        switch (item)
        {
            case GroupingSet set:
                return [set with { Content = set.Content.SelectMany(part => part is RowExpr row ? [GroupedRow(row, targets)] : Grouped(part, targets)).ToEquatableArray() }];
            case RowExpr row:
                return row.Fields.SelectMany(field => Grouped(field, targets));
            case ColumnRef { Parts.Count: 1 } name when !HasColumn(name.Name) && targets.FirstOrDefault(target => target.Name == name.Name) is { } named:
                return [ValueOf(named)];
            default:
                return [ByPosition(item, targets) ?? Operand(Analyze(item), null)];
        }
    }

    private Expression GroupedRow(RowExpr row, List<Target> targets) => row with { Fields = row.Fields.SelectMany(field => Grouped(field, targets)).ToEquatableArray() };

    /// <summary>GROUP BY prefers a column of the FROM clause to one of the result.</summary>
    private bool HasColumn(string name) => _query!.Items.Any(item => item.FindVisible(name) is not null);

    /// <summary>What a window is, without the names of others: the server takes two that say the same for one.</summary>
    public override WindowDef Rewrite(WindowDef node)
    {
        if (node is { Name: { } whole, BaseName: null, Frame: null } && node.PartitionBy.IsEmpty && node.OrderBy.IsEmpty && _windows.TryGetValue(whole.Name, out var named))
        {
            return named;
        }

        var rewritten = base.Rewrite(node) with { Name = null, BaseName = null };
        return node.BaseName is { } name && _windows.TryGetValue(name.Name, out var inherited)
            ? rewritten with { PartitionBy = inherited.PartitionBy, OrderBy = inherited.OrderBy.IsEmpty ? rewritten.OrderBy : inherited.OrderBy }
            : rewritten;
    }

    /// <summary>Directions and places of nulls that go without saying are not said.</summary>
    private static SortBy Sorted(SortBy item, Expression value)
    {
        var direction = item switch
        {
            { Direction: SortDirection.Using, Using: { Qualifier.IsEmpty: true, Symbol: ">" } } => SortDirection.Descending,
            { Direction: SortDirection.Ascending } or { Direction: SortDirection.Using, Using: { Qualifier.IsEmpty: true, Symbol: "<" } } => SortDirection.Unspecified,
            _ => item.Direction,
        };
        var standard = direction == SortDirection.Descending ? NullsOrder.First : NullsOrder.Last;
        return new SortBy(
            value,
            direction,
            direction == SortDirection.Using ? Resolve(item.Using!) : null,
            item.Nulls == standard ? NullsOrder.Unspecified : item.Nulls);
    }
}
