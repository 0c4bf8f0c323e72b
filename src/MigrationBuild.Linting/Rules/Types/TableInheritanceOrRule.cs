using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Postgres.Syntax.Views;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Linting.Rules.Types;

/// <summary>PGM623: features that surprise whoever meets them.</summary>
public sealed class TableInheritanceOrRule : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM623", "table-inheritance-or-rule", "Inheritance, a rule or a typed table", DiagnosticSeverity.Info);

    public IEnumerable<Finding> Check(StatementContext context) => context.Statement switch
    {
        CreateStmt create =>
        [
            .. create.Inherits.Select(parent => Inherits(context, parent.Span, context.Resolve(parent))),
            .. create.OfType is { } type ? new[] { OfType(context, type.Span) } : [],
        ],
        AlterTableStmt alter => alter.Commands.Select(command => command switch
        {
            AddInheritCmd inherit => Inherits(context, inherit.Span, context.Resolve(inherit.Parent)),
            AddOfCmd of => OfType(context, of.Span),
            _ => null,
        }).OfType<Finding>(),
        RuleStmt { Event: not RuleEvent.Select } rule when !IsOnView(context, rule) =>
        [
            context.Report(
                Descriptor,
                TextSpan.FromBounds(rule.Span.Start, rule.Relation.Span.End),
                context.Resolve(rule.Relation),
                "A rule rewrites the text of a query: what is in it is evaluated twice or not at all, RETURNING and row counts are those of another statement, and COPY passes it by. Use a trigger"),
        ],
        _ => [],
    };

    private Finding Inherits(StatementContext context, TextSpan span, QualifiedName parent) => context.Report(
        Descriptor,
        span,
        parent,
        $"Queries of {parent.Name} read this table too, while keys, unique constraints and foreign keys hold in each of them alone. Partition the table, or refer to it by a foreign key");

    private Finding OfType(StatementContext context, TextSpan span) =>
        context.Report(Descriptor, span, "The table's columns are the type's: none can be added, dropped or changed but by ALTER TYPE … CASCADE, which changes every table of the type at once. List the columns");

    /// <summary>Views had to be made writable by rules once, and one that nothing is known of may be one.</summary>
    private static bool IsOnView(StatementContext context, RuleStmt rule) =>
        context.Before.Catalog.FindRelation(context.Resolve(rule.Relation)) is { } relation ? relation is View : rule.IsInstead;
}
