using MigrationBuild.Linting.Effects;
using MigrationBuild.Linting.Rules;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Constraints;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Indexes;
using MigrationBuild.Postgres.Syntax.Maintenance;
using MigrationBuild.Postgres.Syntax.Objects;

namespace MigrationBuild.Linting.Fixes;

/// <summary>What a fix does later than the file says, by the names on which statements between may depend.</summary>
/// <param name="Table">The table or domain; null where the statement does not name it.</param>
/// <param name="Objects">Indexes, constraints and partitions.</param>
/// <param name="Columns">The columns of which something is known only later, and which must be there still.</param>
internal sealed record MovedWork(string? Table, IReadOnlyList<string> Objects, IReadOnlyList<string> Columns)
{
    /// <summary>What a statement does that PostgreSQL refuses in a transaction; null where it may be anything.</summary>
    public static MovedWork? Of(StatementContext context) => context.Statement switch
    {
        IndexStmt index => new MovedWork(
            index.Relation.Name.Name,
            NamesOf(context, index),
            index.Tree<ColumnRef>().Select(column => column.Name).Distinct().ToList()),
        DropStmt { ObjectType: ObjectType.Index } drop => new MovedWork(null, drop.Objects.OfType<NamedObject>().Select(each => each.Name.Name).ToList(), []),
        ReindexStmt { Name: { } name } => new MovedWork(null, [name.Name], []),
        AlterTableStmt { Commands: [DetachPartitionCmd detach] } alter => new MovedWork(alter.Relation.Name.Name, [detach.Partition.Name], []),
        VacuumStmt => new MovedWork(null, [], []),
        _ => null,
    };

    /// <summary>The validation of a constraint, which a change of its columns takes along or does not bear.</summary>
    public static MovedWork Of(ObjectName table, string name, Constraint constraint) => new(
        table.Name,
        [name],
        [.. constraint.Tree<ColumnRef>().Select(column => column.Name), .. constraint is ForeignKeyConstraint key ? key.Columns.Select(column => column.Name) : []]);

    /// <summary>An index without a name gets one, which later statements may say.</summary>
    private static IReadOnlyList<string> NamesOf(StatementContext context, IndexStmt index)
    {
        var table = context.Resolve(index.Relation.Name);
        return index.Name is { } name
            ? [name.Name]
            : (context.After.Catalog.FindHeap(table)?.Indexes.Keys ?? []).Except(context.Before.Catalog.FindHeap(table)?.Indexes.Keys ?? []).ToList();
    }
}
