using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Indexes;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Transactions;

/// <summary>PGM510: a timeout stops a concurrent build half way.</summary>
public sealed class TimeoutBreaksConcurrentBuild : ILintRule
{
    private static readonly string[] Timeouts = ["statement_timeout", "lock_timeout"];

    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM510", "timeout-breaks-concurrent-build", "A timeout leaves a concurrent build half done", DiagnosticSeverity.Warning);

    public IEnumerable<Finding> Check(StatementContext context)
    {
        if (!IsConcurrentBuild(context) || context.Transaction != TransactionScope.None)
        {
            yield break;
        }

        var set = Timeouts.Select(name => SessionSetting.Find(context, name)).OfType<SessionSetting>().Where(setting => setting.IsTimeout).ToList();
        if (set.Count == 0)
        {
            yield break;
        }

        yield return context.Report(
            Descriptor,
            NonTransactionalWords.Find(context),
            $"{string.Join(" and ", set.Select(setting => setting.Name))} may stop this half way, as it waits for every older transaction: "
            + (context.Statement is AlterTableStmt ? "the partition is then left pending. " : "an invalid index is then left behind. ")
            + $"Set {string.Join(" and ", set.Select(setting => setting.Name + " = 0"))} before it",
            Fix.Create("Switch the timeout off before it", TextEdit.Insert(context.Statement.Span.Start, string.Concat(set.Select(setting => $"SET {setting.Name} = 0;\n")))))
            with
        {
            Related = set.Select(setting => new RelatedLocation(context.File, setting.SetBy.Statement.Span, $"{setting.Name} is set here")).ToEquatableArray(),
        };
    }

    private static bool IsConcurrentBuild(StatementContext context) => context.Effects.RefusesTransaction && context.Statement switch
    {
        IndexStmt index => !context.IsNew(context.Resolve(index.Relation.Name)),
        ReindexStmt or AlterTableStmt => true,
        _ => false,
    };
}
