using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Types;

/// <summary>PGM608: amounts of money in a type that does not keep them.</summary>
public sealed class AvoidMoneyType : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM608", "avoid-money-type", "The type does not keep amounts of money", DiagnosticSeverity.Info);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from column in WrittenColumn.Of(context)
        let isMoney = column.Is("money")
        where isMoney || ((column.Is("float4") || column.Is("float8")) && TeamNames.Has(context, Descriptor, "amounts", column.Name.Name))
        select context.Report(
            Descriptor,
            column.Type.Span,
            column.Table,
            isMoney
                ? $"The currency and the digits of {column.Name.Name} are those of lc_monetary: another server or session reads the same bytes as another amount. Make it numeric(19,4)"
                : $"Sums of {column.Name.Name} are off by fractions, as most decimal fractions have no binary one. Make it numeric(19,4)",
            TypeFix.Replace(column.Type, "numeric(19,4)"));
}
