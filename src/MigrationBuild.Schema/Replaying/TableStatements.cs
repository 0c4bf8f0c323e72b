using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;
using Persistence = MigrationBuild.Schema.Catalogs.Persistence;

namespace MigrationBuild.Schema.Replaying;

/// <summary><c>CREATE TABLE</c>.</summary>
internal static class TableStatements
{
    public static void Apply(StatementReplay replay, CreateStmt statement)
    {
        if (NewTableName(replay, statement) is not { } name)
        {
            return;
        }

        if (RelationNames.IsTaken(replay.Catalog, name))
        {
            if (!statement.IfNotExists)
            {
                replay.Fail(ServerError.DuplicateTable, statement.Name, $"relation \"{name.Name}\" already exists");
            }

            return;
        }

        if (RelationNames.IsTypeTaken(replay.Catalog, name))
        {
            replay.Fail(ServerError.DuplicateObject, statement.Name, $"type \"{name.Name}\" already exists");
            return;
        }

        replay.Put(name, new Table(name.Name)
        {
            Persistence = PersistenceOf(statement.Persistence),
            StorageParameters = StorageParameters.From(statement.Options),
            AccessMethod = AccessMethodOf(statement.AccessMethod),
            Tablespace = TablespaceOf(statement.Tablespace),
            Origin = replay.OriginOf(statement),
        });
        Inherit(replay, name, statement);
        if (!replay.Failed)
        {
            AddElements(replay, name, statement.Elements);
            replay.Put(name, Validated(replay.Table(name)));
        }

        if (!replay.Failed && statement.PartitionBy is { } partitioning)
        {
            PartitionKeys.Add(replay, name, partitioning);
        }
    }

    /// <summary>A new table has no rows to look at, so NOT VALID says nothing there (<c>transformCheckConstraints</c>).</summary>
    private static Table Validated(Table table) => table.Constraints.Aggregate(table, (result, constraint) => constraint switch
    {
        CheckConstraint { Validated: false } check => result.With(check with { Validated = true }),
        ForeignKeyConstraint { Validated: false } key => result.With(key with { Validated = true }),
        _ => result,
    });

    public static Persistence PersistenceOf(Postgres.Syntax.Tables.Persistence written) => written switch
    {
        Postgres.Syntax.Tables.Persistence.Unlogged => Persistence.Unlogged,
        Postgres.Syntax.Tables.Persistence.Temporary => Persistence.Temporary,
        _ => Persistence.Permanent,
    };

    private static QualifiedName? NewTableName(StatementReplay replay, CreateStmt statement)
        => statement.Persistence == Postgres.Syntax.Tables.Persistence.Temporary ? NewTemporaryName(replay, statement.Name) : replay.NewName(statement.Name);

    public static QualifiedName? NewTemporaryName(StatementReplay replay, ObjectName name)
    {
        if (!replay.Catalog.Schemas.ContainsKey(NameScope.TemporarySchema))
        {
            replay.Catalog = replay.Catalog.With(new DatabaseSchema(NameScope.TemporarySchema));
        }

        return new QualifiedName(NameScope.TemporarySchema, NameGenerator.Truncate(name.Name));
    }

    /// <summary>Columns first, then constraints, as a constraint may name a column that stands behind it.</summary>
    private static void AddElements(StatementReplay replay, QualifiedName name, EquatableArray<TableElement> elements)
    {
        var constraints = new List<PendingConstraint>();
        var inherited = new HashSet<string>(replay.Table(name).Columns.Select(column => column.Name), StringComparer.Ordinal);
        foreach (var element in elements)
        {
            switch (element)
            {
                case ColumnDef column when inherited.Remove(NameGenerator.Truncate(column.Name.Name)):
                    constraints.AddRange(Merge(replay, name, column));
                    break;
                case ColumnDef column:
                    constraints.AddRange(TableColumns.Add(replay, name, column));
                    break;
                case TableLikeClause like:
                    TableLike.Apply(replay, name, like);
                    break;
                case Postgres.Syntax.Constraints.Constraint constraint:
                    constraints.Add(new PendingConstraint(constraint, null));
                    break;
            }

            if (replay.Failed)
            {
                return;
            }
        }

        TableConstraints.AddAll(replay, name, constraints);
    }

    /// <summary>A column that a parent has too is one with it, and stands where the parent's does.</summary>
    private static IEnumerable<PendingConstraint> Merge(StatementReplay replay, QualifiedName name, ColumnDef column)
    {
        var before = replay.Table(name);
        var inherited = before.FindColumn(NameGenerator.Truncate(column.Name.Name))!;
        replay.Put(name, before.WithoutColumn(inherited.Name));
        var constraints = TableColumns.Add(replay, name, column);
        if (replay.Table(name).FindColumn(inherited.Name) is { } merged)
        {
            var position = before.Columns.ToList().IndexOf(inherited);
            var others = replay.Table(name).WithoutColumn(merged.Name);
            replay.Put(name, others with { Columns = others.Columns.Insert(position, merged with { NotNull = merged.NotNull || inherited.NotNull }) });
        }

        return constraints;
    }

    /// <summary>The columns and checks that parents give, and what ties the table to them.</summary>
    private static void Inherit(StatementReplay replay, QualifiedName name, CreateStmt statement)
    {
        if (statement.OfType is { } written && TypeStatements.Require(replay, written) is { } type)
        {
            replay.Put(name, replay.Table(name) with { OfType = type });
        }

        if (statement.PartitionOf is { } partitioned && replay.RequireTable(partitioned) is { } parent)
        {
            AddInherited(replay, name, parent, partitioned);
            replay.Put(name, replay.Table(name) with { PartitionOf = Partitions.Of(replay, parent, statement.Bound!, partitioned) });
        }

        foreach (var inherited in statement.Inherits)
        {
            if (!replay.Failed && replay.RequireTable(inherited) is { } found)
            {
                AddInherited(replay, name, found, inherited);
                replay.Put(name, replay.Table(name) with { Inherits = replay.Table(name).Inherits.Add(found) });
            }
        }
    }

    private static void AddInherited(StatementReplay replay, QualifiedName name, QualifiedName parent, ObjectName written)
    {
        var table = replay.Table(name);
        var source = replay.Table(parent);
        foreach (var column in source.Columns.Where(column => table.FindColumn(column.Name) is null))
        {
            table = table.With(column with { Identity = null, Comment = null, Origin = replay.OriginOf(written) });
        }

        foreach (var check in source.Constraints.OfType<CheckConstraint>().Where(check => !check.NoInherit))
        {
            table = table.With(check);
        }

        replay.Put(name, table);
    }

    /// <summary>Null where it is the one that every server takes by itself.</summary>
    public static string? AccessMethodOf(Identifier? written) => written is { Name: not "heap" } method ? method.Name : null;

    /// <summary>Null where it is that of the database.</summary>
    public static string? TablespaceOf(Identifier? written) => written is { Name: not "pg_default" } tablespace ? tablespace.Name : null;
}
