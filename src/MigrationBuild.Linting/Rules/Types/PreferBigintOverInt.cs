using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Types;

/// <summary>PGM602: a number that may grow out of its type.</summary>
public sealed class PreferBigintOverInt : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM602", "prefer-bigint-over-int", "The column may outgrow its type", DiagnosticSeverity.Hidden);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from column in WrittenColumn.Of(context)
        let numbers = ShortKey.Numbers(column)
        where numbers is not null && !ShortKey.IsKey(context, column)
        select context.Report(
            Descriptor,
            column.Type.Span,
            column.Table,
            $"{column.Name.Name} ends at {numbers}, and a wider type then writes the whole table anew under a lock. bigint takes a few bytes more",
            TypeFix.Replace(column.Type, ShortKey.WiderType(column)));
}
