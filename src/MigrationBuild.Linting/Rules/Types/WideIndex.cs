using System.Globalization;
using MigrationBuild.Postgres.Syntax.Indexes;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Types;

/// <summary>PGM615: an index whose last columns help no query.</summary>
public sealed class WideIndex : ILintRule
{
    private const int Columns = 3;

    public DiagnosticDescriptor Descriptor { get; } = new("PGM615", "wide-index", "The index has more columns than queries use", DiagnosticSeverity.Hidden);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from create in context.StatementsOf<IndexStmt>()
        where !create.IsUnique && create.AccessMethod is null or { Name: "btree" } && create.Elements.Count > Limit(context)
        select context.Report(
            Descriptor,
            TextSpan.FromBounds(create.Elements[0].Span.Start, create.Elements[create.Elements.Count - 1].Span.End),
            context.Resolve(create.Relation.Name),
            $"A column helps a search only if those before it are fixed, while each write puts all {create.Elements.Count} of them into the index. Keep the first {Limit(context)}, "
            + "and put what is only read behind INCLUDE");

    private int Limit(StatementContext context) =>
        int.TryParse(context.Options.Settings.Find(Descriptor, "columns"), NumberStyles.None, CultureInfo.InvariantCulture, out var columns) ? columns : Columns;
}
