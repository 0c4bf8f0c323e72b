using System.Text.RegularExpressions;
using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Types;

/// <summary>PGM625: rows go with others that nobody named.</summary>
public sealed class ForeignKeyOnDeleteCascade : ILintRule
{
    private static readonly Regex Cascade = new(@"\bON\s+(?<event>DELETE|UPDATE)\s+(?<action>CASCADE)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM625", "foreign-key-on-delete-cascade", "One statement deletes or changes rows of many tables", DiagnosticSeverity.Hidden);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from key in WrittenForeignKey.Of(context)
        let start = key.Constraint.ReferencedTable.Span.End
        from clause in Cascade.Matches(context.File.Substring(TextSpan.FromBounds(start, key.Constraint.Span.End))).OfType<Match>()
        let action = clause.Groups["action"]
        let isDelete = clause.Groups["event"].Value.StartsWith("D", StringComparison.OrdinalIgnoreCase)
        select context.Report(
            Descriptor,
            new TextSpan(start + clause.Index, clause.Length),
            key.Table,
            $"A {(isDelete ? "deleted row" : "changed key")} of {key.Constraint.ReferencedTable.Name} {(isDelete ? "deletes" : "changes")} all rows of {key.Table.Name} that refer to it, and theirs in turn, in one statement with all of its locks",
            Fix.Change("Refuse it instead (RESTRICT)", new TextEdit(new TextSpan(start + action.Index, action.Length), "RESTRICT")));
}
