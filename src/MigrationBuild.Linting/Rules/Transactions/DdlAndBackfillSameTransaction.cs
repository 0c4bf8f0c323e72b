using MigrationBuild.Linting.Effects;
using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Maintenance;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Transactions;

/// <summary>PGM512: rows are written while the lock of a change of the schema is held.</summary>
public sealed class DdlAndBackfillSameTransaction : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM512",
        "ddl-and-backfill-same-transaction",
        "Rows are written while the lock of a schema change is held",
        DiagnosticSeverity.Warning);

    /// <summary>One finding a transaction: about the first statement that may write many rows, or else the first that writes a few.</summary>
    public IEnumerable<Finding> Check(StatementContext context)
    {
        if (!context.StartsTransaction)
        {
            return [];
        }

        var writes =
            from step in HeldLocks.Follow(context, LockMode.ShareRowExclusive)
            where step.Held.Count > 0
            let written = Written(step.Statement)
            where written is not null
            let isSmall = IsSmall(step.Statement.Statement)
            select (IsSmall: isSmall, Finding: Report(step.Statement, written, Nearest(step.Held, written), isSmall));
        var found = writes.ToList();
        return found.Where(each => !each.IsSmall).Concat(found).Take(1).Select(each => each.Finding);
    }

    private Finding Report(StatementContext context, Effect written, HeldLock held, bool isSmall)
    {
        var finding = held.Explain(context.Report(
            Descriptor,
            Words.First(context.File, context.Statement.Span),
            written.Relation,
            $"The lock on {held.Effect.Relation.Name} stops {held.Blocked} of it until the commit, and so until all these rows of {written.Relation.Name} are written. "
            + "Put them into a migration of their own, in batches"));
        return isSmall ? finding.As(DiagnosticSeverity.Info) : finding;
    }

    private static Effect? Written(StatementContext context) =>
        context.Statement is InsertStmt or UpdateStmt or DeleteStmt or MergeStmt or CopyStmt or SelectStmt
            ? context.Effects.Effects.FirstOrDefault(effect => (effect.Work & Work.Write) != Work.None && !context.IsNew(effect.Relation))
            : null;

    private static HeldLock Nearest(IReadOnlyDictionary<Schema.Catalogs.QualifiedName, HeldLock> held, Effect written) =>
        held.TryGetValue(written.Relation, out var own) ? own : held.Values.First();

    /// <summary>Rows that are written out, or named one by one.</summary>
    private static bool IsSmall(Statement statement) => statement switch
    {
        InsertStmt { With: null } insert => insert.Source is null or SelectStmt { Body: ValuesClause },
        UpdateStmt { With: null, From.IsEmpty: true } update => AreNamed(update.Where),
        DeleteStmt { With: null, Using.IsEmpty: true } delete => AreNamed(delete.Where),
        _ => false,
    };

    private static bool AreNamed(Expression? where) => where switch
    {
        OpExpr { Operator.Symbol: "=", Left: ColumnRef, Right: var value } => IsConstant(value),
        InExpr { Argument: ColumnRef, IsNegated: false } list => list.Items.All(IsConstant),
        BoolExpr { Kind: BoolExprKind.And } all => all.Arguments.Any(AreNamed),
        _ => false,
    };

    private static bool IsConstant(Expression value) => value is NumericConstant or StringConstant or TypeCast { Argument: StringConstant };
}
