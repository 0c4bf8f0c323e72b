using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Syntax.Sessions;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Expressions;

/// <content>
/// Actions of rules (<c>analyze.c</c>). In the canonical form the columns that are written are listed, each is set by itself, and what is returned has no
/// names.
/// </content>
internal sealed partial class ExpressionCanonicalizer
{
    /// <returns>Null where the action is of a form that is not followed: WITH, ON CONFLICT, MERGE, parts of columns, several columns that one query sets.</returns>
    public static Statement? CanonicalizeAction(
        Statement action,
        ExpressionContext context,
        Renaming renaming,
        out EquatableArray<ObjectId> references,
        out IReadOnlyList<QueryProblem> problems)
    {
        var canonicalizer = new ExpressionCanonicalizer(context, renaming);
        var canonical = canonicalizer.AnalyzeAction(action);
        references = canonicalizer._references.Distinct().ToEquatableArray();
        problems = canonicalizer._problems;
        return canonical;
    }

    private Statement? AnalyzeAction(Statement action) => action switch
    {
        NotifyStmt => action,
        SelectStmt { With: null } query => AnalyzeSelectAction(query),
        InsertStmt { With: null, OnConflict: null, Returning: null or { Options.IsEmpty: true } } insert => AnalyzeInsert(insert),
        UpdateStmt { With: null, Where: not CurrentOfExpr, Returning: null or { Options.IsEmpty: true } } update => AnalyzeUpdate(update),
        DeleteStmt { With: null, Where: not CurrentOfExpr, Returning: null or { Options.IsEmpty: true } } delete => AnalyzeDelete(delete),
        _ => null,
    };

    private SelectStmt AnalyzeSelectAction(SelectStmt query)
    {
        var analyzed = AnalyzeQuery(query);
        return analyzed.Build(analyzed.Columns?.Select(column => column.Type.IsUnknown() ? column with { Type = DataTypes.Text } : column).ToList(), true);
    }

    private InsertStmt? AnalyzeInsert(InsertStmt insert)
    {
        if (AnalyzeTarget(insert.Relation, default) is not ({ } relation, { } target))
        {
            return null;
        }

        if (insert.Source is null)
        {
            return insert with { Relation = relation, Returning = AnalyzeReturning(insert.Returning, [target]) };
        }

        return insert.Source switch
        {
            { With: null, Body: ValuesClause values, OrderBy.IsEmpty: true, Limit: null } => AnalyzeInsertedValues(insert, values, relation, target),
            { With: null, Body: not ValuesClause } => AnalyzeInsertedQuery(insert, insert.Source, relation, target),
            _ => null,
        };
    }

    private InsertStmt? AnalyzeInsertedValues(InsertStmt insert, ValuesClause values, RangeVar relation, RangeItem target)
    {
        var rows = values.Rows.Select(row => ExpandFields(row.Fields).ToList()).ToList();
        if (Written(insert, rows[0].Count, target) is not { } columns || rows.Any(row => row.Count != columns.Count))
        {
            return null;
        }

        var written = rows.Select((row, r) => values.Rows[r] with { Fields = row.Select((value, i) => Assigned(value, columns[i])).ToEquatableArray() });
        return insert with
        {
            Relation = relation,
            Columns = columns.Select(column => TargetOf(target, column)).ToEquatableArray(),
            Source = insert.Source! with { Body = values with { Rows = written.ToEquatableArray() } },
            Returning = AnalyzeReturning(insert.Returning, [target]),
        };
    }

    /// <summary>The rows of the change belong to the query then, and what is returned does not see them.</summary>
    private InsertStmt? AnalyzeInsertedQuery(InsertStmt insert, SelectStmt query, RangeVar relation, RangeItem target)
    {
        var analyzed = AnalyzeQuery(query);
        if (analyzed.Columns is not { } given || Written(insert, given.Count, target) is not { } columns)
        {
            return null;
        }

        _query = null;
        return insert with
        {
            Relation = relation,
            Columns = columns.Select(column => TargetOf(target, column)).ToEquatableArray(),
            Source = analyzed.Build(AnalyzedQuery.Settle(given), false),
            Returning = AnalyzeReturning(insert.Returning, [target]),
        };
    }

    private UpdateStmt? AnalyzeUpdate(UpdateStmt update)
    {
        if (AnalyzeTarget(update.Relation, update.From) is not ({ } relation, { } target) || Single(update.Assignments) is not { } assignments)
        {
            return null;
        }

        var (from, items) = AnalyzeBesides(update.From, target);
        var set = new List<Assignment>();
        foreach (var assignment in In(new QueryScope(_query, items), () => assignments.Select(item => (item.Target, Value: Analyze(item.Value))).ToList()))
        {
            if (FindTarget(assignment.Target, target) is { } column)
            {
                set.Add(new Assignment(EquatableArray.Create(TargetOf(target, column)), false, Assigned(assignment.Value, column)));
            }
        }

        return update with
        {
            Relation = relation,
            Assignments = set.ToEquatableArray(),
            From = from,
            Where = AnalyzeWhere(update.Where, items),
            Returning = AnalyzeReturning(update.Returning, items),
        };
    }

    private DeleteStmt? AnalyzeDelete(DeleteStmt delete)
    {
        if (AnalyzeTarget(delete.Relation, delete.Using) is not ({ } relation, { } target))
        {
            return null;
        }

        var (from, items) = AnalyzeBesides(delete.Using, target);
        return delete with
        {
            Relation = relation,
            Using = from,
            Where = AnalyzeWhere(delete.Where, items),
            Returning = AnalyzeReturning(delete.Returning, items),
        };
    }

    /// <summary>The relation whose rows are written; no item where its columns are not known.</summary>
    private (RangeVar Relation, RangeItem? Item) AnalyzeTarget(RangeVar target, EquatableArray<FromItem> besides)
    {
        _aliases = new Queue<string>(ItemNames(target).Concat(besides.SelectMany(ItemNames)).Select(name => UniqueNames.Add(_itemNames, name)));
        var (item, added) = AnalyzeRelation(target);
        return ((RangeVar)item, added.Columns is null ? null : added);
    }

    private (EquatableArray<FromItem> From, List<RangeItem> Items) AnalyzeBesides(EquatableArray<FromItem> besides, RangeItem target)
    {
        var items = new List<RangeItem>();
        var from = new List<FromItem>();
        foreach (var item in besides)
        {
            var (rewritten, added) = AnalyzeFrom(item, items);
            from.Add(rewritten);
            items.AddRange(added);
        }

        return (from.ToEquatableArray(), [target, .. items]);
    }

    private Expression? AnalyzeWhere(Expression? where, List<RangeItem> items)
        => where is null ? null : In(new QueryScope(_query, items), () => Operand(Analyze(where), DataTypes.Boolean));

    private ReturningClause? AnalyzeReturning(ReturningClause? returning, List<RangeItem> items)
        => returning is null
            ? null
            : In(new QueryScope(_query, items), () => returning with
            {
                Targets = AnalyzeTargets(returning.Targets).Select(target => new ResTarget(Given(target.Value, DataTypes.Text), null)).ToEquatableArray(),
            });

    /// <summary>The columns that an INSERT with so many values writes; null where there is a problem, or a part of a column.</summary>
    private List<RangeColumn>? Written(InsertStmt insert, int count, RangeItem target)
    {
        if (insert.Columns.Any(column => !column.Path.IsEmpty))
        {
            return null;
        }

        var columns = insert.Columns.IsEmpty ? target.Columns!.Take(count).ToList() : [.. insert.Columns.Select(column => FindTarget(column, target)).OfType<RangeColumn>()];
        if (insert.Columns.GroupBy(column => column.Column.Name).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            Raise(ServerError.DuplicateColumn, twice.ElementAt(1), $"column \"{twice.Key}\" specified more than once");
        }
        else if (count > columns.Count)
        {
            Raise(ServerError.SyntaxError, insert.Source!, "INSERT has more expressions than target columns");
        }
        else if (count < columns.Count)
        {
            Raise(ServerError.SyntaxError, insert.Columns[count], "INSERT has more target columns than expressions");
        }

        return _problems.Count == 0 ? columns : null;
    }

    /// <summary>Each column with the value that it is set to; null where a part of a column is set, or several by one query.</summary>
    private static List<(AssignmentTarget Target, Expression Value)>? Single(EquatableArray<Assignment> assignments)
    {
        var single = new List<(AssignmentTarget, Expression)>();
        foreach (var assignment in assignments)
        {
            var values = !assignment.IsMultiple ? EquatableArray.Create(assignment.Value) : assignment.Value is RowExpr row ? row.Fields : default;
            if (values.Count != assignment.Targets.Count || assignment.Targets.Any(target => !target.Path.IsEmpty))
            {
                return null;
            }

            single.AddRange(assignment.Targets.Select((target, i) => (target, values[i])));
        }

        return single;
    }

    private RangeColumn? FindTarget(AssignmentTarget written, RangeItem target)
    {
        var name = NameGenerator.Truncate(written.Column.Name);
        var column = target.Find(name);
        if (column is null)
        {
            Raise(ServerError.UndefinedColumn, written, $"column \"{name}\" of relation \"{target.Relation!.Value.Name}\" does not exist");
        }

        return column;
    }

    private AssignmentTarget TargetOf(RangeItem target, RangeColumn column)
    {
        Use(column.Id);
        return new AssignmentTarget(new Identifier(_renaming.Column(target.Relation!.Value, column.Name)), default);
    }

    private Expression Assigned(TypedExpression value, RangeColumn column) => column.Type is { } type ? Brought(value, type) : Operand(value, null);
}
