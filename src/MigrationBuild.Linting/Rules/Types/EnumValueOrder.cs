using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Printing;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Linting.Rules.Types;

/// <summary>PGM611: a value of an enum comes last because nobody said where.</summary>
public sealed class EnumValueOrder : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new("PGM611", "enum-value-order", "The new value sorts after all others", DiagnosticSeverity.Hidden);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from add in context.StatementsOf<AlterEnumAddValueStmt>()
        where add.Placement == EnumValuePlacement.Last && context.New.FindOther(ObjectKeys.OfType(add.Name, context.Before.Names)) is null
        let labels = (context.Before.Names.FindType(add.Name) is { } name ? context.Before.Catalog.FindType(name) as EnumType : null)?.Labels
        where labels?.Contains(add.Value.Value) != true
        select context.Report(
            Descriptor,
            add.Value.Span,
            $"ORDER BY and comparisons take {add.Value.Value} for the greatest value of {add.Name.Name}, and its place cannot be changed later. Say BEFORE or AFTER which value it comes",
            labels is { Count: > 0 } known
                ? Fix.Create("Say that it comes last", TextEdit.Insert(add.Value.Span.End, " AFTER " + SqlPrinter.QuoteLiteral(known[known.Count - 1])))
                : null);
}
