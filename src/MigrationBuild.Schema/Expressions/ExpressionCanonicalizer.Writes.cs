using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Expressions;

/// <content>
/// Statements that write rows, as actions of rules, in bodies of routines and in WITH (<c>analyze.c</c>). In the canonical form the columns that are written
/// are listed, each is set by itself unless a query gives several, and what is returned has no names.
/// </content>
internal sealed partial class ExpressionCanonicalizer
{
    /// <returns>Null where the columns of the relation are not known, or there is a problem.</returns>
    private AnalyzedWrite? AnalyzeWrite(Statement statement)
    {
        var around = (_query, _with, _itemNames, _aliases);
        _itemNames = new HashSet<string>(_itemNames, StringComparer.Ordinal);
        var analyzed = statement switch
        {
            InsertStmt insert => AnalyzeInsert(insert),
            UpdateStmt update => AnalyzeUpdate(update),
            DeleteStmt delete => AnalyzeDelete(delete),
            MergeStmt merge => AnalyzeMerge(merge),
            _ => null,
        };
        (_query, _with, _itemNames, _aliases) = around;
        return analyzed;
    }

    private AnalyzedWrite? AnalyzeInsert(InsertStmt insert)
    {
        if (AnalyzeTarget(insert.Relation, default, insert.With) is not (var relation, var target, var with))
        {
            return null;
        }

        var excluded = insert.OnConflict is { IsUpdate: true } ? UniqueNames.Add(_itemNames, "excluded") : "";
        (EquatableArray<AssignmentTarget> Columns, SelectStmt? Source)? given = insert.Source switch
        {
            null => (default, null),
            { With: null, Body: ValuesClause values, OrderBy.IsEmpty: true, Limit: null } => AnalyzeInsertedValues(insert, values, target),
            _ => AnalyzeInsertedQuery(insert, insert.Source, target),
        };
        if (given is not (var columns, var source))
        {
            return null;
        }

        var onConflict = insert.OnConflict is null ? null : AnalyzeOnConflict(insert.OnConflict, target, excluded);
        var (returning, returned) = AnalyzeReturning(insert.Returning, [target], target);
        return new(insert with { With = with, Relation = relation, Columns = columns, Source = source, OnConflict = onConflict, Returning = returning }, returned);
    }

    private (EquatableArray<AssignmentTarget> Columns, SelectStmt? Source)? AnalyzeInsertedValues(InsertStmt insert, ValuesClause values, RangeItem target)
    {
        var rows = values.Rows.Select(row => ExpandFields(row.Fields).ToList()).ToList();
        if (Written(insert.Columns, rows[0].Count, target, values) is not { } columns || rows.Any(row => row.Count != columns.Count))
        {
            return null;
        }

        var written = rows.Select((row, r) => values.Rows[r] with { Fields = row.Select((value, i) => Assigned(value, columns[i])).ToEquatableArray() });
        return (Targets(columns), insert.Source! with { Body = values with { Rows = written.ToEquatableArray() } });
    }

    /// <summary>The rows of the change that a rule is about belong to the query then, and what follows does not see them.</summary>
    private (EquatableArray<AssignmentTarget> Columns, SelectStmt? Source)? AnalyzeInsertedQuery(InsertStmt insert, SelectStmt query, RangeItem target)
    {
        var analyzed = AnalyzeQuery(query);
        if (analyzed.Columns is not { } given || Written(insert.Columns, given.Count, target, query) is not { } columns)
        {
            return null;
        }

        _query = null;
        return (Targets(columns), analyzed.Build(AnalyzedQuery.Settle(given), false));
    }

    /// <summary>Columns of the index are named alone; what is set sees the row that is there and the one that was to be inserted.</summary>
    private OnConflictClause AnalyzeOnConflict(OnConflictClause clause, RangeItem target, string excluded)
    {
        List<RangeItem> items = [target, RowOf(target.Relation!.Value, excluded) with { Name = "excluded" }];
        return clause with
        {
            Target = clause.Target is null ? null : AnalyzeArbiter(clause.Target, target),
            Assignments = AnalyzeAssignments(clause.Assignments, target, items),
            Where = AnalyzeWhere(clause.Where, items),
        };
    }

    private InferClause AnalyzeArbiter(InferClause arbiter, RangeItem target)
    {
        var relation = target.Relation!.Value;
        if (arbiter.Constraint is { } constraint)
        {
            Use(ObjectId.Constraint(relation, NameGenerator.Truncate(constraint.Name)));
            return arbiter;
        }

        var bare = target.Columns!.Select(column => column with { Value = new ColumnRef(EquatableArray.Create(new Identifier(_renaming.Column(relation, column.Name)))) }).ToList();
        return In(new QueryScope(null, [target with { Columns = bare }]), () => Rewrite(arbiter));
    }

    private AnalyzedWrite? AnalyzeUpdate(UpdateStmt update)
    {
        if (AnalyzeTarget(update.Relation, update.From, update.With) is not (var relation, var target, var with))
        {
            return null;
        }

        var (from, items) = AnalyzeBesides(update.From, target);
        var assignments = AnalyzeAssignments(update.Assignments, target, items);
        var where = AnalyzeWhere(update.Where, items);
        var (returning, returned) = AnalyzeReturning(update.Returning, items, target);
        return new(update with { With = with, Relation = relation, Assignments = assignments, From = from, Where = where, Returning = returning }, returned);
    }

    private AnalyzedWrite? AnalyzeDelete(DeleteStmt delete)
    {
        if (AnalyzeTarget(delete.Relation, delete.Using, delete.With) is not (var relation, var target, var with))
        {
            return null;
        }

        var (from, items) = AnalyzeBesides(delete.Using, target);
        var where = AnalyzeWhere(delete.Where, items);
        var (returning, returned) = AnalyzeReturning(delete.Returning, items, target);
        return new(delete with { With = with, Relation = relation, Using = from, Where = where, Returning = returning }, returned);
    }

    /// <summary>The source's columns come before the target's.</summary>
    private AnalyzedWrite? AnalyzeMerge(MergeStmt merge)
    {
        if (AnalyzeTarget(merge.Relation, EquatableArray.Create(merge.Source), merge.With) is not (var relation, var target, var with))
        {
            return null;
        }

        var (source, added) = AnalyzeFrom(merge.Source, []);
        List<RangeItem> both = [.. added, target];
        var condition = AnalyzeWhere(merge.Condition, both)!;
        var clauses = merge.Clauses
            .Select(clause => AnalyzeMergeClause(clause, target, clause.Match switch
            {
                MergeMatchKind.Matched => both,
                MergeMatchKind.NotMatchedBySource => [target],
                _ => [.. added],
            }))
            .ToEquatableArray();
        var (returning, returned) = AnalyzeReturning(merge.Returning, both, target);
        return new(merge with { With = with, Relation = relation, Source = source, Condition = condition, Clauses = clauses, Returning = returning }, returned);
    }

    private MergeWhenClause AnalyzeMergeClause(MergeWhenClause clause, RangeItem target, List<RangeItem> items) => clause with
    {
        Condition = AnalyzeWhere(clause.Condition, items),
        Action = clause.Action switch
        {
            MergeUpdate update => update with { Assignments = AnalyzeAssignments(update.Assignments, target, items) },
            MergeInsert { Values.IsEmpty: false } insert => AnalyzeMergeInsert(insert, target, items),
            _ => clause.Action,
        },
    };

    private MergeInsert AnalyzeMergeInsert(MergeInsert insert, RangeItem target, List<RangeItem> items)
    {
        var values = In(new QueryScope(_query, items), () => ExpandFields(insert.Values).ToList());
        return Written(insert.Columns, values.Count, target, insert) is { } columns
            ? insert with { Columns = Targets(columns), Values = values.Select((value, i) => Assigned(value, columns[i])).ToEquatableArray() }
            : insert;
    }

    /// <summary>The relation whose rows are written, which is never a query of that name, and the queries before the statement; null where its columns are not known.</summary>
    private (RangeVar Relation, RangeItem Item, WithClause? With)? AnalyzeTarget(RangeVar target, EquatableArray<FromItem> besides, WithClause? with)
    {
        _aliases = new Queue<string>(ItemNames(target).Concat(besides.SelectMany(ItemNames)).Select(name => UniqueNames.Add(_itemNames, name)));
        var outer = _with;
        _with = null;
        var (item, added) = AnalyzeRelation(target);
        _with = outer;
        return added.Columns is null ? null : ((RangeVar)item, added, with is null ? null : AnalyzeWith(with));
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

    private (ReturningClause? Clause, IReadOnlyList<QueryColumn>? Columns) AnalyzeReturning(ReturningClause? returning, List<RangeItem> items, RangeItem target)
    {
        if (returning is null)
        {
            return (null, []);
        }

        var scope = new QueryScope(_query, items);
        var rows = In(scope, () => ReturnedRows(returning, target).ToList());
        var targets = In(scope with { Items = [.. items, .. rows] }, () => AnalyzeTargets(returning.Targets));
        return (
            returning with { Targets = targets.Select(found => new ResTarget(Given(found.Value, DataTypes.Text), null)).ToEquatableArray() },
            targets.Any(found => found.Value.Syntax is Star) ? null : targets.Select(found => new QueryColumn(found.Name, found.Value.Domain ?? found.Value.Type)).ToList());
    }

    /// <summary>The rows before and after the change (PostgreSQL 18), by the names that they are given, or else their own where nothing else has these.</summary>
    private IEnumerable<RangeItem> ReturnedRows(ReturningClause returning, RangeItem target)
    {
        foreach (var isNew in new[] { false, true })
        {
            var name = returning.Options.FirstOrDefault(option => option.IsNew == isNew)?.Name.Name ?? (isNew ? "new" : "old");
            if (FindItem(name) is null)
            {
                yield return RowOf(target.Relation!.Value, name) with { IsOpen = false };
            }
        }
    }

    private EquatableArray<Assignment> AnalyzeAssignments(EquatableArray<Assignment> assignments, RangeItem target, List<RangeItem> items)
        => In(new QueryScope(_query, items), () => assignments.SelectMany(assignment => AnalyzeAssignment(assignment, target)).ToEquatableArray());

    private IEnumerable<Assignment> AnalyzeAssignment(Assignment assignment, RangeItem target)
    {
        var columns = assignment.Targets.Select(written => FindTarget(written, target)).OfType<WrittenColumn>().ToList();
        if (assignment is { IsMultiple: true, Value: SubLink query })
        {
            return [assignment with { Targets = Targets(columns), Value = AnalyzeSubquery(query).Syntax }];
        }

        var values = assignment is { IsMultiple: true, Value: RowExpr row } ? ExpandFields(row.Fields).ToList() : [Analyze(assignment.Value)];
        if (values.Count != assignment.Targets.Count)
        {
            Raise(ServerError.SyntaxError, assignment.Value, "number of columns does not match number of values");
        }

        return columns.Zip(values, (column, value) => new Assignment(EquatableArray.Create(column.Target), false, Assigned(value, column)));
    }

    /// <summary>The columns that a row of so many values writes; null where there is a problem.</summary>
    private List<WrittenColumn>? Written(EquatableArray<AssignmentTarget> named, int count, RangeItem target, SyntaxNode values)
    {
        var columns = named.IsEmpty ? target.Columns!.Take(count).Select(column => Whole(column, target)).ToList() : [.. named.Select(column => FindTarget(column, target)).OfType<WrittenColumn>()];
        if (named.Where(column => column.Path.IsEmpty).GroupBy(column => column.Column.Name).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            Raise(ServerError.DuplicateColumn, twice.ElementAt(1), $"column \"{twice.Key}\" specified more than once");
        }
        else if (count > columns.Count)
        {
            Raise(ServerError.SyntaxError, values, "INSERT has more expressions than target columns");
        }
        else if (count < columns.Count)
        {
            Raise(ServerError.SyntaxError, named[count], "INSERT has more target columns than expressions");
        }

        return _problems.Count == 0 ? columns : null;
    }

    private WrittenColumn? FindTarget(AssignmentTarget written, RangeItem target)
    {
        var name = NameGenerator.Truncate(written.Column.Name);
        if (target.Find(name) is not { } column)
        {
            Raise(ServerError.UndefinedColumn, written, $"column \"{name}\" of relation \"{target.Relation!.Value.Name}\" does not exist");
            return null;
        }

        var whole = Whole(column, target);
        return written.Path.IsEmpty
            ? whole
            : new(whole.Target with { Path = written.Path.Select(Rewrite).ToEquatableArray() }, whole.Type is { } type ? TypeAt(BaseTypeOf(type), written.Path) : null);
    }

    private WrittenColumn Whole(RangeColumn column, RangeItem target)
    {
        Use(column.Id);
        return new(new AssignmentTarget(new Identifier(_renaming.Column(target.Relation!.Value, column.Name)), default), column.Type);
    }

    private static EquatableArray<AssignmentTarget> Targets(List<WrittenColumn> columns) => columns.Select(column => column.Target).ToEquatableArray();

    private Expression Assigned(TypedExpression value, WrittenColumn column) => column.Type is { } type ? Brought(value, type) : Operand(value, null);
}
