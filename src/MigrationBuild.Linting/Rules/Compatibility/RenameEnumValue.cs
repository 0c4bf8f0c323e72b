using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Compatibility;

/// <summary>PGM304: programs that run already write and expect the old value.</summary>
public sealed class RenameEnumValue : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM304", "rename-enum-value", "Renaming a value of an enum breaks the programs that use it", DiagnosticSeverity.Error);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from rename in context.StatementsOf<AlterEnumRenameValueStmt>()
        where context.New.FindOther(ObjectKeys.OfType(rename.Name, context.Before.Names)) is null
        let keyword = Words.Find(context.File, TextSpan.FromBounds(rename.Name.Span.End, rename.OldValue.Span.Start), "RENAME")
        select context.Report(
            Descriptor,
            TextSpan.FromBounds(keyword.Start, rename.NewValue.Span.End),
            $"Programs that write '{rename.OldValue.Value}' fail (22P02) from the commit on, and those that read get a value they do not know, until each of them is replaced. "
            + $"Add '{rename.NewValue.Value}' with ADD VALUE, move the rows over in batches, and leave the old value unused");
}
