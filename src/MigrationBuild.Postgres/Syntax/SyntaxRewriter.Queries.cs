using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Indexes;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Syntax.Types;

namespace MigrationBuild.Postgres.Syntax;

/// <content>Queries and what they are made of.</content>
public abstract partial class SyntaxRewriter
{
    /// <inheritdoc cref="Rewrite(Expression)"/>
    public virtual SelectStmt Rewrite(SelectStmt query) => RewriteChildren(query);

    /// <summary>
    /// The statement that takes the place of this one: unless overridden, a copy of a query, INSERT, UPDATE, DELETE or MERGE with its children
    /// rewritten; any other statement itself, its expressions unvisited.
    /// </summary>
    public virtual Statement Rewrite(Statement statement)
    {
        return statement switch
        {
            SelectStmt query => Rewrite(query),
            DeleteStmt node => node with
            {
                With = node.With is null ? null : Rewrite(node.With),
                Relation = Rewrite(node.Relation),
                Using = Rewrite(node.Using, Rewrite),
                Where = node.Where is null ? null : Rewrite(node.Where),
                Returning = node.Returning is null ? null : Rewrite(node.Returning),
            },
            InsertStmt node => node with
            {
                With = node.With is null ? null : Rewrite(node.With),
                Relation = Rewrite(node.Relation),
                Columns = Rewrite(node.Columns, Rewrite),
                Source = node.Source is null ? null : Rewrite(node.Source),
                OnConflict = node.OnConflict is null ? null : Rewrite(node.OnConflict),
                Returning = node.Returning is null ? null : Rewrite(node.Returning),
            },
            MergeStmt node => node with
            {
                With = node.With is null ? null : Rewrite(node.With),
                Relation = Rewrite(node.Relation),
                Source = Rewrite(node.Source),
                Condition = Rewrite(node.Condition),
                Clauses = Rewrite(node.Clauses, Rewrite),
                Returning = node.Returning is null ? null : Rewrite(node.Returning),
            },
            UpdateStmt node => node with
            {
                With = node.With is null ? null : Rewrite(node.With),
                Relation = Rewrite(node.Relation),
                Assignments = Rewrite(node.Assignments, Rewrite),
                From = Rewrite(node.From, Rewrite),
                Where = node.Where is null ? null : Rewrite(node.Where),
                Returning = node.Returning is null ? null : Rewrite(node.Returning),
            },
            _ => statement,
        };
    }

    /// <inheritdoc cref="Rewrite(Expression)"/>
    public virtual QueryBody Rewrite(QueryBody body)
    {
        return body switch
        {
            SelectClause node => Rewrite(node),
            SetOperation node => node with { Left = Rewrite(node.Left), Right = Rewrite(node.Right) },
            ValuesClause node => node with { Rows = Rewrite(node.Rows, row => (RowExpr)RewriteChildren(row)) },
            _ => body,
        };
    }

    /// <inheritdoc cref="Rewrite(Expression)"/>
    public virtual FromItem Rewrite(FromItem item)
    {
        return item switch
        {
            RangeVar node => Rewrite(node),
            JoinExpr node => node with
            {
                Left = Rewrite(node.Left),
                Right = Rewrite(node.Right),
                On = node.On is null ? null : Rewrite(node.On),
            },
            JsonTable node => node with
            {
                Context = Rewrite(node.Context),
                Path = Rewrite(node.Path),
                Passing = Rewrite(node.Passing, Rewrite),
                Columns = Rewrite(node.Columns, Rewrite),
                OnError = node.OnError is null ? null : Rewrite(node.OnError),
            },
            RangeFunction node => node with
            {
                Functions = Rewrite(node.Functions, Rewrite),
                ColumnDefinitions = Rewrite(node.ColumnDefinitions, Rewrite),
            },
            RangeSubselect node => node with { Query = Rewrite(node.Query) },
            RangeTableFunc node => node with
            {
                Namespaces = Rewrite(node.Namespaces, Rewrite),
                Row = Rewrite(node.Row),
                Document = Rewrite(node.Document),
                Columns = Rewrite(node.Columns, Rewrite),
            },
            RangeTableSample node => node with
            {
                Relation = Rewrite(node.Relation),
                Arguments = Rewrite(node.Arguments, Rewrite),
                Repeatable = node.Repeatable is null ? null : Rewrite(node.Repeatable),
            },
            _ => item,
        };
    }

    /// <inheritdoc cref="Rewrite(Expression)"/>
    public virtual MergeAction Rewrite(MergeAction action)
    {
        return action switch
        {
            MergeInsert node => node with { Columns = Rewrite(node.Columns, Rewrite), Values = Rewrite(node.Values, Rewrite) },
            MergeUpdate node => node with { Assignments = Rewrite(node.Assignments, Rewrite) },
            _ => action,
        };
    }

    /// <summary>The relation that takes the place of this one: unless overridden, itself.</summary>
    public virtual RangeVar Rewrite(RangeVar relation) => relation;

    /// <inheritdoc cref="Rewrite(Expression)"/>
    public virtual SelectClause Rewrite(SelectClause node) => node with
    {
        Distinct = node.Distinct is null ? null : Rewrite(node.Distinct),
        Targets = Rewrite(node.Targets, Rewrite),
        Into = node.Into is null ? null : Rewrite(node.Into),
        From = Rewrite(node.From, Rewrite),
        Where = node.Where is null ? null : Rewrite(node.Where),
        GroupBy = node.GroupBy is null ? null : Rewrite(node.GroupBy),
        Having = node.Having is null ? null : Rewrite(node.Having),
        Windows = Rewrite(node.Windows, Rewrite),
    };

    /// <inheritdoc cref="Rewrite(Expression)"/>
    public virtual Assignment Rewrite(Assignment node) => node with
    {
        Targets = Rewrite(node.Targets, Rewrite),
        Value = Rewrite(node.Value),
    };

    /// <inheritdoc cref="Rewrite(Expression)"/>
    public virtual AssignmentTarget Rewrite(AssignmentTarget node) => node with { Path = Rewrite(node.Path, Rewrite) };

    /// <inheritdoc cref="Rewrite(Expression)"/>
    public virtual CommonTableExpr Rewrite(CommonTableExpr node) => node with
    {
        Query = Rewrite(node.Query),
        Cycle = node.Cycle is null ? null : Rewrite(node.Cycle),
    };

    /// <inheritdoc cref="Rewrite(Expression)"/>
    public virtual CteCycleClause Rewrite(CteCycleClause node) => node with
    {
        MarkValue = node.MarkValue is null ? null : Rewrite(node.MarkValue),
        MarkDefault = node.MarkDefault is null ? null : Rewrite(node.MarkDefault),
    };

    /// <inheritdoc cref="Rewrite(Expression)"/>
    public virtual DistinctClause Rewrite(DistinctClause node) => node with { On = Rewrite(node.On, Rewrite) };

    /// <inheritdoc cref="Rewrite(Expression)"/>
    public virtual FunctionColumn Rewrite(FunctionColumn node) => node with { Type = Rewrite(node.Type) };

    /// <inheritdoc cref="Rewrite(Expression)"/>
    public virtual GroupByClause Rewrite(GroupByClause node) => node with { Items = Rewrite(node.Items, Rewrite) };

    /// <inheritdoc cref="Rewrite(Expression)"/>
    public virtual InferClause Rewrite(InferClause node) => node with
    {
        Elements = Rewrite(node.Elements, Rewrite),
        Where = node.Where is null ? null : Rewrite(node.Where),
    };

    /// <inheritdoc cref="Rewrite(Expression)"/>
    public virtual IndexElem Rewrite(IndexElem node) => node with { Value = Rewrite(node.Value) };

    /// <inheritdoc cref="Rewrite(Expression)"/>
    public virtual IntoClause Rewrite(IntoClause node) => node with { Relation = Rewrite(node.Relation) };

    /// <inheritdoc cref="Rewrite(Expression)"/>
    public virtual JsonTableColumn Rewrite(JsonTableColumn node) => node with
    {
        Type = node.Type is null ? null : Rewrite(node.Type),
        Path = node.Path is null ? null : Rewrite(node.Path),
        Columns = Rewrite(node.Columns, Rewrite),
        OnEmpty = node.OnEmpty is null ? null : Rewrite(node.OnEmpty),
        OnError = node.OnError is null ? null : Rewrite(node.OnError),
    };

    /// <inheritdoc cref="Rewrite(Expression)"/>
    public virtual LimitClause Rewrite(LimitClause node) => node with
    {
        Count = node.Count is null ? null : Rewrite(node.Count),
        Offset = node.Offset is null ? null : Rewrite(node.Offset),
    };

    /// <inheritdoc cref="Rewrite(Expression)"/>
    public virtual MergeWhenClause Rewrite(MergeWhenClause node) => node with
    {
        Condition = node.Condition is null ? null : Rewrite(node.Condition),
        Action = Rewrite(node.Action),
    };

    /// <inheritdoc cref="Rewrite(Expression)"/>
    public virtual OnConflictClause Rewrite(OnConflictClause node) => node with
    {
        Target = node.Target is null ? null : Rewrite(node.Target),
        Assignments = Rewrite(node.Assignments, Rewrite),
        Where = node.Where is null ? null : Rewrite(node.Where),
    };

    /// <inheritdoc cref="Rewrite(Expression)"/>
    public virtual RangeFunctionItem Rewrite(RangeFunctionItem node) => node with
    {
        Function = Rewrite(node.Function),
        ColumnDefinitions = Rewrite(node.ColumnDefinitions, Rewrite),
    };

    /// <inheritdoc cref="Rewrite(Expression)"/>
    public virtual RangeTableFuncColumn Rewrite(RangeTableFuncColumn node) => node with
    {
        Type = node.Type is null ? null : Rewrite(node.Type),
        Path = node.Path is null ? null : Rewrite(node.Path),
        Default = node.Default is null ? null : Rewrite(node.Default),
    };

    /// <inheritdoc cref="Rewrite(Expression)"/>
    public virtual ResTarget Rewrite(ResTarget node) => node with { Value = Rewrite(node.Value) };

    /// <inheritdoc cref="Rewrite(Expression)"/>
    public virtual ReturningClause Rewrite(ReturningClause node) => node with { Targets = Rewrite(node.Targets, Rewrite) };

    /// <inheritdoc cref="Rewrite(Expression)"/>
    public virtual SortBy Rewrite(SortBy node) => node with { Value = Rewrite(node.Value) };

    /// <inheritdoc cref="Rewrite(Expression)"/>
    public virtual WindowDef Rewrite(WindowDef node) => node with
    {
        PartitionBy = Rewrite(node.PartitionBy, Rewrite),
        OrderBy = Rewrite(node.OrderBy, Rewrite),
        Frame = node.Frame is null ? null : Rewrite(node.Frame),
    };

    /// <inheritdoc cref="Rewrite(Expression)"/>
    public virtual WindowFrame Rewrite(WindowFrame node) => node with
    {
        Start = Rewrite(node.Start),
        End = node.End is null ? null : Rewrite(node.End),
    };

    /// <inheritdoc cref="Rewrite(Expression)"/>
    public virtual WindowFrameBound Rewrite(WindowFrameBound node) => node with
    {
        Offset = node.Offset is null ? null : Rewrite(node.Offset),
    };

    /// <inheritdoc cref="Rewrite(Expression)"/>
    public virtual WithClause Rewrite(WithClause node) => node with { Items = Rewrite(node.Items, Rewrite) };

    /// <inheritdoc cref="RewriteChildren(Expression)"/>
    protected SelectStmt RewriteChildren(SelectStmt node) => node with
    {
        With = node.With is null ? null : Rewrite(node.With),
        Body = Rewrite(node.Body),
        OrderBy = Rewrite(node.OrderBy, Rewrite),
        Limit = node.Limit is null ? null : Rewrite(node.Limit),
    };
}
