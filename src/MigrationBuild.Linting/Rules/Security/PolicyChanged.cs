using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Security;
using MigrationBuild.Postgres.Text;
using QualifiedName = MigrationBuild.Schema.Catalogs.QualifiedName;

namespace MigrationBuild.Linting.Rules.Security;

/// <summary>PGM705: other rows are visible than before.</summary>
public sealed class PolicyChanged : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new("PGM705", "policy-changed", "Who sees which rows changes", DiagnosticSeverity.Info);

    public IEnumerable<Finding> Check(StatementContext context) => context.Statement switch
    {
        DropStmt { ObjectType: ObjectType.Policy } drop => drop.Objects.OfType<DependentObject>().SelectMany(policy => CheckDrop(context, drop, policy)),
        AlterPolicyStmt alter when IsThere(context, context.Resolve(alter.Table), alter.Name) =>
        [
            context.Report(
                Descriptor,
                TextSpan.FromBounds(alter.Span.Start, alter.Table.Span.End),
                context.Resolve(alter.Table),
                $"From the commit on {alter.Name.Name} decides by other words which rows of {alter.Table.Name} are seen and written. See that what runs by then can do with them"),
        ],
        _ => [],
    };

    private IEnumerable<Finding> CheckDrop(StatementContext context, DropStmt drop, DependentObject policy)
    {
        var table = context.Resolve(policy.Relation);
        if (!IsThere(context, table, policy.Name) || (context.Before.Catalog.FindTable(table) is not null && context.Migration.Last.Catalog.FindTable(table) is null))
        {
            yield break;
        }

        var isReplaced = context.LaterInTransaction.Any(later => later.Statement is CreatePolicyStmt create && create.Name == policy.Name && later.Resolve(create.Table) == table);
        var finding = context.Report(
            Descriptor,
            DroppedObject.SpanOf(drop, policy),
            table,
            isReplaced
                ? $"{policy.Name.Name} is replaced: from the commit on other rows of {table.Name} may be seen and written"
                : $"The rows of {table.Name} that only {policy.Name.Name} let pass are no longer seen; if it was restrictive, all that others let pass are. Drop it and create its successor in one transaction");
        yield return isReplaced ? finding.As(DiagnosticSeverity.Hidden) : finding;
    }

    /// <summary>Whether others may rely on the policy: the table and it are older than the migration, as far as is known.</summary>
    private static bool IsThere(StatementContext context, QualifiedName table, Identifier policy) =>
        !context.IsNew(table)
        && (context.Before.Catalog.FindTable(table) is not { } known || known.Policies.ContainsKey(policy.Name))
        && !context.Earlier.Any(earlier => earlier.Statement is CreatePolicyStmt create && create.Name == policy && earlier.Resolve(create.Table) == table);
}
