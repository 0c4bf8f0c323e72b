using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Locking;

/// <summary>PGM125: whether a table is logged changes, and all of it is written anew.</summary>
public sealed class SetLoggedUnlogged : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM125", "set-logged-unlogged", "SET LOGGED and SET UNLOGGED rewrite the table under a lock", DiagnosticSeverity.Warning);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from alter in context.StatementsOf<AlterTableStmt>()
        where alter.ObjectType == AlterTableObject.Table
        from set in alter.Commands.OfType<SetPersistenceCmd>()
        from effect in context.RewritesOf(set).Take(1)
        select context.Report(
            Descriptor,
            set.Span,
            effect.Relation,
            $"Reads and writes of {effect.Relation.Name} stop while the table and its indexes are written anew"
            + (set.IsLogged ? ", all of it into the log that replicas have to follow. " : ". ")
            + Consent.To(Descriptor));
}
