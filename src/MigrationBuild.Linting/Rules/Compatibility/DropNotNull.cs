using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Compatibility;

/// <summary>PGM311: programs that run already do not expect a null.</summary>
public sealed class DropNotNull : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM311", "drop-not-null", "Programs that run may not expect a null", DiagnosticSeverity.Info);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from altered in AlteredColumn.Find<DropNotNullCmd>(context, drop => drop.Column.Name)
        where altered.Before is not { NotNull: false } && !altered.NextCommands.OfType<SetNotNullCmd>().Any(set => set.Column.Name == altered.Name)
        select context.Report(
            Descriptor,
            altered.Command.Span,
            altered.Table,
            $"Programs that read {altered.Table.Name}.{altered.Name} without a thought of null fail at the first one. Deploy programs that expect it first, then let it in");
}
