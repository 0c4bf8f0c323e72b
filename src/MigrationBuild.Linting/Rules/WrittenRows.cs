using MigrationBuild.Linting.Effects;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Maintenance;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Text;
using QualifiedName = MigrationBuild.Schema.Catalogs.QualifiedName;

namespace MigrationBuild.Linting.Rules;

/// <summary>What a statement writes when it is run, also in the queries after its WITH, and of which rows.</summary>
internal static class WrittenRows
{
    /// <summary>The statement and those of its common table expressions that are of the kind.</summary>
    public static IEnumerable<TStatement> Find<TStatement>(Statement statement)
        where TStatement : Statement
    {
        var with = statement switch
        {
            SelectStmt select => select.With,
            InsertStmt insert => insert.With,
            UpdateStmt update => update.With,
            DeleteStmt delete => delete.With,
            MergeStmt merge => merge.With,
            _ => null,
        };
        var inner = (with?.Items.AsEnumerable() ?? []).SelectMany(item => Find<TStatement>(item.Query));
        return statement is TStatement found ? inner.Append(found) : inner;
    }

    /// <summary>The relations of which the statement deletes (or updates) every row that others have, each with the words that say so.</summary>
    /// <param name="context">The statement.</param>
    /// <param name="targetOf">The relation and the condition of a statement of the kind.</param>
    public static IEnumerable<(QualifiedName Table, TextSpan Span)> FindEvery<TStatement>(StatementContext context, Func<TStatement, (RangeVar Relation, Expression? Where)> targetOf)
        where TStatement : Statement =>
        from statement in Find<TStatement>(context.Statement)
        let target = targetOf(statement)
        where IsEveryRow(target.Where)
        let table = context.Resolve(target.Relation.Name)
        where !context.IsNew(table)
        select (table, target.Where?.Span ?? target.Relation.Span);

    /// <summary>Whether a statement of the file before this one removes all rows of the table.</summary>
    public static bool AreGone(StatementContext context, QualifiedName table) => context.Earlier.Any(earlier =>
        (earlier.Statement is TruncateStmt truncate && truncate.Relations.Any(each => earlier.Resolve(each.Name) == table))
        || Find<DeleteStmt>(earlier.Statement).Any(delete => IsEveryRow(delete.Where) && earlier.Resolve(delete.Relation.Name) == table));

    /// <summary>Whether its transaction has emptied the relation with its files, so that nobody else has come to it since, and has put no rows in.</summary>
    public static bool AreNone(StatementContext context, QualifiedName relation) => context.EarlierInTransaction.Aggregate(false, (none, earlier) => earlier.Statement switch
    {
        TruncateStmt => none || earlier.Effects.Effects.Any(effect => effect.Relation == relation && (effect.Work & Work.Discard) != Work.None),
        RenameStmt { SubName: null } rename => none && rename.NewName.Name != relation.Name,
        _ => none && !earlier.Effects.Effects.Any(effect => effect.Relation == relation && (effect.Work & Work.Write) != Work.None),
    });

    /// <summary>Whether the condition lets every row pass: there is none, or it is true of all.</summary>
    public static bool IsEveryRow(Expression? where) => where switch
    {
        null or BooleanConstant { Value: true } => true,
        OpExpr { Left: { } left, Operator.Symbol: "=", Right: var right } => IsConstant(left) && left == right,
        BoolExpr { Kind: BoolExprKind.And } all => all.Arguments.All(IsEveryRow),
        BoolExpr { Kind: BoolExprKind.Or } any => any.Arguments.Any(IsEveryRow),
        BoolExpr { Kind: BoolExprKind.Not } not => not.Arguments[0] is BooleanConstant { Value: false },
        _ => false,
    };

    private static bool IsConstant(Expression value) => value is NumericConstant or StringConstant or BooleanConstant;
}
