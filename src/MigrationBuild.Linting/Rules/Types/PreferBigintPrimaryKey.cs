using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Types;

/// <summary>PGM601: the numbers of a key run out.</summary>
public sealed class PreferBigintPrimaryKey : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM601", "prefer-bigint-primary-key", "The numbers of the key run out", DiagnosticSeverity.Warning);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from column in WrittenColumn.Of(context)
        let numbers = ShortKey.Numbers(column)
        where numbers is not null && ShortKey.IsKey(context, column) && !TeamNames.Has(context, Descriptor, "allow", column.Table)
        select context.Report(
            Descriptor,
            column.Type.Span,
            column.Table,
            $"After {numbers} rows of {column.Table.Name}, deleted and rolled back ones counted, no row can be inserted any more, and a wider type then writes the whole table anew "
            + "under a lock. Make it bigint while that costs nothing",
            TypeFix.Replace(column.Type, ShortKey.WiderType(column)));
}
