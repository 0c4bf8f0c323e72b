using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Types;

/// <summary>PGM605: a type that pads with blanks.</summary>
public sealed class BanCharType : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new("PGM605", "ban-char-type", "char(n) pads with blanks", DiagnosticSeverity.Info);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from column in WrittenColumn.Of(context)
        where column.Is("bpchar")
        select context.Report(
            Descriptor,
            column.Type.Span,
            column.Table,
            $"Shorter values of {column.Name.Name} are filled up with blanks, which count in some comparisons and not in others, and nothing gets smaller or faster by it. "
            + "Make it text, with a check where the length matters",
            TypeFix.Replace(column.Type, "text"));
}
