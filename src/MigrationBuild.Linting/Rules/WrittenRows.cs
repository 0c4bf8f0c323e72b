using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Maintenance;
using MigrationBuild.Postgres.Syntax.Queries;
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

    /// <summary>Whether a statement of the file before this one removes all rows of the table.</summary>
    public static bool AreGone(StatementContext context, QualifiedName table) => context.Earlier.Any(earlier =>
        (earlier.Statement is TruncateStmt truncate && truncate.Relations.Any(each => earlier.Resolve(each.Name) == table))
        || Find<DeleteStmt>(earlier.Statement).Any(delete => IsEveryRow(delete.Where) && earlier.Resolve(delete.Relation.Name) == table));

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
