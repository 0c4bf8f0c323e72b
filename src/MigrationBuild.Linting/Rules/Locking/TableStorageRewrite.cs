using MigrationBuild.Linting.Effects;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Locking;

/// <summary>PGM126: the files of a relation are copied while nobody can use it.</summary>
public sealed class TableStorageRewrite : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM126", "table-storage-rewrite", "Another tablespace or access method copies the data under a lock", DiagnosticSeverity.Warning);

    public IEnumerable<Finding> Check(StatementContext context) => context.Statement switch
    {
        AlterTableStmt alter => alter.Commands.SelectMany(command => Check(context, command)),
        AlterTableMoveAllStmt move => [context.Report(Descriptor, move.Span, "One relation after the other is copied, and nobody reads or writes it until the last one is. " + Consent.To(Descriptor))],
        _ => [],
    };

    private IEnumerable<Finding> Check(StatementContext context, AlterTableCmd command) => command is not (SetTablespaceCmd or SetAccessMethodCmd)
        ? []
        : context.HazardsOf(command, Work.Rewrite).Concat(MovedIndexes(context, command)).Take(1).Select(effect => context.Report(
            Descriptor,
            command.Span,
            effect.Relation,
            effect.Index is { } index
                ? $"The files of {index} are copied, and queries that would use the index wait until that is done. REINDEX (TABLESPACE …) INDEX CONCURRENTLY moves it while it is in use"
                : $"Reads and writes of {effect.Relation.Name} stop while all of it is copied. pg_repack moves a table while it is in use. " + Consent.To(Descriptor)));

    private static IEnumerable<Effect> MovedIndexes(StatementContext context, SyntaxNode command) => context.Effects.IndexEffects.Where(effect =>
        ReferenceEquals(effect.Cause, command) && effect.Work != Work.None && !context.IsNew(effect.Relation)
        && context.New.FindIndex(effect.Relation with { Name = effect.Index! }) is null);
}
