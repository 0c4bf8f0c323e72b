using MigrationBuild.Linting.Effects;
using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Indexes;
using MigrationBuild.Postgres.Syntax.Maintenance;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Syntax.Sessions;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Linting.Rules.Failures;

/// <summary>PGM408: a table is altered while checks of its changed rows wait for the commit.</summary>
public sealed class PendingTriggerEvents : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM408", "pending-trigger-events", "A table with deferred checks of changed rows cannot be altered", DiagnosticSeverity.Error);

    public IEnumerable<Finding> Check(StatementContext context)
    {
        if (!context.StartsTransaction)
        {
            yield break;
        }

        var pending = new Dictionary<QualifiedName, StatementContext>();
        ConstraintsSetStmt? mode = null;
        foreach (var statement in context.ToCommit)
        {
            if (statement.Statement is ConstraintsSetStmt set)
            {
                mode = set;
                if (!set.IsDeferred)
                {
                    pending.Clear();
                }
            }

            foreach (var table in Altered(statement).Where(pending.ContainsKey).Take(1))
            {
                yield return Report(statement, table, pending[table]);
                yield break;
            }

            foreach (var table in Changed(statement, mode))
            {
                pending[table] = statement;
            }
        }
    }

    private Finding Report(StatementContext context, QualifiedName table, StatementContext change)
    {
        var finding = context.Report(
            Descriptor,
            Words.First(context.File, context.Statement.Span),
            table,
            $"Rows of {table.Name} are changed before in this transaction, and their deferred checks wait for the commit: PostgreSQL refuses this until then (55006). "
            + "Put SET CONSTRAINTS ALL IMMEDIATE before it, or commit first",
            Fix.Create("Check the rows before it", TextEdit.Insert(context.Statement.Span.Start, "SET CONSTRAINTS ALL IMMEDIATE;\n")));
        return finding with
        {
            Related = finding.Related.Prepend(new RelatedLocation(change.File, change.Statement.Span, "rows are changed here")).ToEquatableArray(),
        };
    }

    /// <summary>The tables that the server takes for itself (<c>CheckTableNotInUse</c>).</summary>
    private static IEnumerable<QualifiedName> Altered(StatementContext context) => context.Statement switch
    {
        AlterTableStmt { ObjectType: AlterTableObject.Table } alter => [context.Resolve(alter.Relation.Name)],
        IndexStmt index => [context.Resolve(index.Relation.Name)],
        TruncateStmt truncate => truncate.Relations.Select(relation => context.Resolve(relation.Name)),
        DropStmt { ObjectType: ObjectType.Table } drop => drop.Objects.OfType<NamedObject>().Select(dropped => context.Resolve(dropped.Name)),
        _ => [],
    };

    /// <summary>The tables of which the statement leaves checks to the commit: by its own keys, and by those of others that refer to rows which go.</summary>
    private static IEnumerable<QualifiedName> Changed(StatementContext context, ConstraintsSetStmt? mode)
    {
        var catalog = context.Before.Catalog;
        foreach (var change in WrittenRows.Find<Statement>(context.Statement).Where(each => each is InsertStmt or UpdateStmt or DeleteStmt))
        {
            var (relation, columns) = change switch
            {
                InsertStmt insert => (insert.Relation, null),
                UpdateStmt update => (update.Relation, new HashSet<string>(update.Assignments.SelectMany(each => each.Targets).Select(target => target.Column.Name), StringComparer.Ordinal)),
                _ => (((DeleteStmt)change).Relation, null),
            };
            var table = context.Resolve(relation.Name);
            var own = change is DeleteStmt ? [] : KeysOf(catalog.FindTable(table)).Where(key => columns is null || key.Columns.Any(columns.Contains));
            var others = change is InsertStmt ? [] : catalog.Tables().SelectMany(entry => KeysOf(entry.Value)).Where(key =>
                key.ReferencedTable == table
                && (columns is null ? key.OnDelete == ReferentialAction.NoAction : key.OnUpdate == ReferentialAction.NoAction && key.ReferencedColumns.Any(columns.Contains)));
            if (own.Concat(others).Any(key => IsDeferred(key, mode)))
            {
                yield return table;
            }
        }
    }

    private static IEnumerable<ForeignKeyConstraint> KeysOf(Table? table) => table?.Constraints.OfType<ForeignKeyConstraint>() ?? [];

    private static bool IsDeferred(ForeignKeyConstraint key, ConstraintsSetStmt? mode) =>
        mode is not null && (mode.Constraints.IsEmpty || mode.Constraints.Any(name => name.Name == key.Name))
            ? mode.IsDeferred && key.Deferrability != Deferrability.NotDeferrable
            : key.Deferrability == Deferrability.DeferrableInitiallyDeferred;
}
