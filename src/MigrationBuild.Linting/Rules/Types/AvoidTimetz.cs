using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Types;

/// <summary>PGM609: a time of day with a zone, or one that is rounded to the second.</summary>
public sealed class AvoidTimetz : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM609", "avoid-timetz", "A time of day with a zone, or a time rounded to seconds", DiagnosticSeverity.Info);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from column in WrittenColumn.Of(context)
        let isTimetz = column.Is("timetz")
        where isTimetz || IsRounded(column)
        select context.Report(
            Descriptor,
            column.Type.Span,
            column.Table,
            isTimetz
                ? $"Without a date an offset says nothing in zones with summer time, so {column.Name.Name} is off by an hour half of the year. Make it timestamptz, or time"
                : $"Values of {column.Name.Name} are rounded, not cut off: what happened just now may lie half a second in the future. Leave the precision as it is, and use date_trunc in queries",
            isTimetz ? null : TypeFix.Replace(column.Type, TypeNames.CanonicalName(column.Type)));

    private static bool IsRounded(WrittenColumn column) =>
        (column.Is("timestamp") || column.Is("timestamptz")) && column.Type.Modifiers is [NumericConstant { Text: "0" }];
}
