using MigrationBuild.Linting.Effects;
using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Syntax.Constraints;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Locking;

/// <summary>PGM119: a new condition of a domain is tested in all tables that use it.</summary>
public sealed class AlterDomainValidating : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM119", "alter-domain-validating", "A condition of a domain blocks writes to every table that uses it", DiagnosticSeverity.Warning);

    public IEnumerable<Finding> Check(StatementContext context)
    {
        if (context.Statement is not AlterDomainStmt alter || !ChecksRows(alter.Command))
        {
            return [];
        }

        var isKnown = context.Before.Names.FindType(alter.Name) is not null || context.New.FindOther(ObjectKeys.OfType(alter.Name, context.Before.Names)) is not null;
        var tables = context.HazardsOf(alter, Work.Scan).Select(effect => effect.Relation).Distinct().ToList();
        return isKnown && tables.Count == 0 ? [] : [Report(context, alter, string.Join(", ", tables.Select(table => table.Name)))];
    }

    private Finding Report(StatementContext context, AlterDomainStmt alter, string tables)
    {
        var added = alter.Command is DomainAddConstraintCmd { Constraint: CheckConstraint } add ? add : null;
        var finding = context.Report(
            Descriptor,
            alter.Command.Span,
            $"Writes to {(tables.Length > 0 ? tables : "every table that uses the domain")} stop until all rows have been tested. "
            + (added is not null ? "Add it NOT VALID, and validate it in a later migration, when few write" : "Run it when few write"),
            added is not null ? NotValidFix.Create(context, alter, added) : null);
        return alter.Command is DomainValidateConstraintCmd ? finding.As(DiagnosticSeverity.Info) : finding;
    }

    private static bool ChecksRows(AlterDomainCmd command) => command switch
    {
        DomainAddConstraintCmd add => add.Constraint.Characteristics.ChecksOldRows,
        DomainSetNotNullCmd or DomainValidateConstraintCmd => true,
        _ => false,
    };
}
