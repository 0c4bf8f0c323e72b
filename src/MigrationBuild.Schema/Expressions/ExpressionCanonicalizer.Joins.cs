using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Expressions;

/// <content>Joins.</content>
internal sealed partial class ExpressionCanonicalizer
{
    private (FromItem Item, IReadOnlyList<RangeItem> Added) AnalyzeJoin(JoinExpr join, IReadOnlyList<RangeItem> before)
    {
        var (left, leftItems) = AnalyzeFrom(join.Left, before);
        var (right, rightItems) = AnalyzeFrom(join.Right, [.. before, .. leftItems]);
        List<RangeItem> items = [.. leftItems, .. rightItems];
        var condition = join.On is null ? null : In(new QueryScope(_query, items), () => Operand(Analyze(join.On), DataTypes.Boolean));
        var names = join.IsNatural ? CommonNames(leftItems, rightItems) : NamesOf(join.Using);
        if (names is null)
        {
            // What the columns are is not known on one side, so neither is what is compared.
            return (join with { Left = left, Right = right }, items);
        }

        if (names.Count > 0)
        {
            (condition, items) = Merge(join, names, leftItems, rightItems);
        }

        if (join.Alias is { } alias)
        {
            items = [Aliased(alias, items)];
        }

        return (
            new JoinExpr(left, join.Kind, false, right, default, null, condition ?? (join.Kind == JoinKind.Inner ? null : new BooleanConstant(true)), items is [{ Name: not null } own] && join.Alias is not null ? AliasOf(own.Alias) : null),
            items);
    }

    /// <summary>The names that NATURAL joins by; null where they cannot be known.</summary>
    private static List<string>? CommonNames(IReadOnlyList<RangeItem> left, IReadOnlyList<RangeItem> right)
        => left.Concat(right).Any(item => item is { Columns: null, IsOpen: true })
            ? null
            : [.. left.SelectMany(item => item.VisibleColumns).Select(column => column.Name).Where(name => right.Any(item => item.FindVisible(name) is not null))];

    /// <summary>USING merges columns of both sides to one (<c>buildMergedJoinVar</c>).</summary>
    private (Expression Condition, List<RangeItem> Items) Merge(JoinExpr join, List<string> names, IReadOnlyList<RangeItem> left, IReadOnlyList<RangeItem> right)
    {
        var merged = new List<RangeColumn>();
        var conditions = new List<Expression>();
        foreach (var name in names)
        {
            var (first, second) = (Side(left, name), Side(right, name));
            if (first is null || second is null)
            {
                Raise(ServerError.UndefinedColumn, join, $"column \"{name}\" specified in USING clause does not exist in {(first is null ? "left" : "right")} table");
                continue;
            }

            Use(first.Id);
            Use(second.Id);
            var meaning = OperatorMeaning.Of("=", first.Type, second.Type);
            conditions.Add(new OpExpr(
                Operand(new TypedExpression(first.Value, first.Type), meaning.Left),
                new OperatorName("="),
                Operand(new TypedExpression(second.Value, second.Type), meaning.Right)));
            merged.Add(Merged(join.Kind, name, first, second));
        }

        var hidden = names.ToList();
        List<RangeItem> items = [new RangeItem(join.UsingAlias?.Name.Name, "", merged), .. left.Concat(right).Select(item => item.Hide(hidden))];
        return (conditions.Count == 1 ? conditions[0] : new BoolExpr(BoolExprKind.And, conditions.ToEquatableArray()), items);
    }

    private static RangeColumn Merged(JoinKind kind, string name, RangeColumn left, RangeColumn right)
    {
        var type = CommonType([left.Type, right.Type]);
        return kind switch
        {
            JoinKind.Left => OfType(left, type),
            JoinKind.Right => OfType(right, type),
            JoinKind.Full => new RangeColumn(name, new CoalesceExpr(EquatableArray.Create(left.Value, right.Value)), type),
            _ => left.Type != type && right.Type == type ? right : OfType(left, type),
        } with { Name = name };
    }

    private static RangeColumn OfType(RangeColumn column, DataType? type)
        => type is null || column.Type is null || column.Type.OperandType() == type.OperandType()
            ? column
            : column with { Value = new TypeCast(column.Value, DataTypeFormatter.ToSyntax(type)), Type = type };

    private static RangeColumn? Side(IReadOnlyList<RangeItem> items, string name)
        => items.Select(item => item.FindVisible(name)).FirstOrDefault(column => column is not null)
            ?? (items.SingleOrDefault(item => item is { Columns: null, IsOpen: true }) is { } open ? new RangeColumn(name, Reference(open.Alias, name), null) : null);

    /// <summary>An alias of a join hides the names of what is joined; its columns are still those.</summary>
    private RangeItem Aliased(Alias alias, List<RangeItem> items)
    {
        var names = NamesOf(alias.Columns);
        var columns = items.Any(item => item is { Columns: null, IsOpen: true })
            ? null
            : items.SelectMany(item => item.VisibleColumns).Select((column, i) => i < names.Count ? column with { Name = names[i] } : column).ToList();
        return new RangeItem(alias.Name.Name, _aliases.Dequeue(), columns);
    }
}
