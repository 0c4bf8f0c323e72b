using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Linting.Rules.DataLoss;

/// <summary>PGM214: a change of type throws a part of the values away, without an error.</summary>
public sealed class LossyTypeChange : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM214", "lossy-type-change", "The new type holds less of each value", DiagnosticSeverity.Error);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from altered in AlteredColumn.Find<AlterColumnTypeCmd>(context, change => change.Column.Name)
        let before = altered.Before
        where before is not null
        let change = (AlterColumnTypeCmd)altered.Command
        where IsCastOf(change.Using, altered.Name)
        let wanted = DataTypeResolver.Resolve(change.Type, context.Before.Names).Type
        let catalog = context.Before.Catalog
        let loss = ValueLoss.Find(catalog.BaseTypeOf(before.Type), catalog.BaseTypeOf(wanted), isExplicit: change.Using is TypeCast, context.Before)
        where loss is not null
        let finding = context.Report(
            Descriptor,
            change.TypeKeyword.Span.Union(change.Using?.Span ?? change.Type.Span),
            altered.Table,
            $"From {DataTypeFormatter.Format(before.Type)} to {DataTypeFormatter.Format(wanted)}, {loss} in every row of {altered.Table.Name}, without an error and for good. "
            + $"Keep {altered.Name}, add a column of the new type beside it, and drop the old one when nobody misses it. " + Consent.To(Descriptor))
        select wanted.Name.Name == "jsonb" ? finding.As(DiagnosticSeverity.Info) : finding;

    /// <summary>No USING, or casts of the column only: what another expression does its author has thought of.</summary>
    private static bool IsCastOf(Expression? conversion, string column) => conversion switch
    {
        null => true,
        ColumnRef reference => reference.Name == column,
        TypeCast cast => IsCastOf(cast.Argument, column),
        _ => false,
    };
}
