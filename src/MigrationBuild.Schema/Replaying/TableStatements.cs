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
    /// <param name="foreign">Where the rows are, if it is a foreign table.</param>
    public static void Apply(StatementReplay replay, CreateStmt statement, ForeignTableSource? foreign = null)
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
            Foreign = foreign,
            Origin = replay.OriginOf(statement),
        });
        Inherit(replay, name, statement);
        if (!replay.Failed)
        {
            AddElements(replay, name, statement);
            replay.Put(name, foreign is null ? Validated(replay.Table(name)) : replay.Table(name));
        }

        if (!replay.Failed && replay.Table(name).PartitionOf is { } partition)
        {
            PartitionParts.AddAll(replay, name, partition.Parent, statement);
        }
    }

    /// <summary>A new table has no rows to look at, unless they are elsewhere, so NOT VALID says nothing there (<c>transformCheckConstraints</c>).</summary>
    private static Table Validated(Table table) => table.Constraints.Aggregate(table, (result, constraint) => constraint switch
    {
        CheckConstraint { Validated: false, Enforced: true } check => result.With(check with { Validated = true }),
        ForeignKeyConstraint { Validated: false, Enforced: true } key => result.With(key with { Validated = true }),
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
    private static void AddElements(StatementReplay replay, QualifiedName name, CreateStmt statement)
    {
        var constraints = new List<PendingConstraint>();
        var inherited = new HashSet<string>(replay.Table(name).Columns.Select(column => column.Name), StringComparer.Ordinal);
        var table = replay.Table(name);
        foreach (var element in statement.Elements)
        {
            switch (element)
            {
                case ColumnDef { Type: not null } column when !inherited.Contains(NameGenerator.Truncate(column.Name.Name)):
                    table = TableColumns.With(replay, name, table, column, constraints);
                    break;
                case Postgres.Syntax.Constraints.Constraint constraint:
                    constraints.Add(new PendingConstraint(constraint, null));
                    break;
                default:
                    replay.Put(name, table);
                    constraints.AddRange(AddToOthers(replay, name, element, inherited));
                    table = replay.Table(name);
                    break;
            }

            if (replay.Failed)
            {
                return;
            }
        }

        replay.Put(name, table);
        if (statement.PartitionBy is { } partitioning)
        {
            PartitionKeys.Add(replay, name, partitioning);
        }

        TakeKeyColumns(replay, name, constraints);
        TableConstraints.AddAll(replay, name, constraints);
    }

    /// <summary>A primary key says NOT NULL of its columns, under a name of the table's own where a parent says so too (<c>transformIndexConstraint</c>).</summary>
    private static void TakeKeyColumns(StatementReplay replay, QualifiedName name, IEnumerable<PendingConstraint> constraints)
    {
        foreach (var key in NotNulls.AreConstraints(replay) ? constraints.Where(constraint => constraint.Syntax is Postgres.Syntax.Constraints.PrimaryKeyConstraint) : [])
        {
            var columns = key.Column is { } atColumn ? [atColumn] : ((Postgres.Syntax.Constraints.PrimaryKeyConstraint)key.Syntax).Columns.Select(column => NameGenerator.Truncate(column.Name));
            foreach (var column in columns)
            {
                if (replay.Table(name).FindColumn(column) is { NotNull: true, ParentCount: > 0 } inherited)
                {
                    replay.Put(name, replay.Table(name).With(NotNulls.Make(replay, name, inherited.Optional())));
                }
            }
        }
    }

    /// <summary>Columns of other tables, and what is said of those that the table has from others.</summary>
    private static IEnumerable<PendingConstraint> AddToOthers(StatementReplay replay, QualifiedName name, TableElement element, HashSet<string> inherited)
    {
        switch (element)
        {
            case ColumnDef { Type: null } column:
                return replay.RequireColumn(name, column.Name) is null ? [] : TableColumns.Add(replay, name, column);
            case ColumnDef column:
                inherited.Remove(NameGenerator.Truncate(column.Name.Name));
                return Merge(replay, name, column);
            case TableLikeClause like:
                TableLike.Apply(replay, name, like);
                return [];
            default:
                return [];
        }
    }

    /// <summary>A column that a parent has too is one with it, and stands where the parent's does.</summary>
    private static IEnumerable<PendingConstraint> Merge(StatementReplay replay, QualifiedName name, ColumnDef column)
    {
        var before = replay.Table(name);
        var inherited = before.FindColumn(NameGenerator.Truncate(column.Name.Name))!;
        replay.Put(name, before.WithoutColumn(inherited.Name));
        var constraints = TableColumns.Add(replay, name, column);
        if (replay.Table(name).FindColumn(inherited.Name) is not { } own)
        {
            return constraints;
        }

        if (own.Type != inherited.Type)
        {
            replay.Fail(
                ServerError.DatatypeMismatch,
                column,
                $"column \"{own.Name}\" has a type conflict: {DataTypeFormatter.Format(inherited.Type)} versus {DataTypeFormatter.Format(own.Type)}");
        }

        var merged = own with
        {
            NotNull = own.NotNull || inherited.NotNull,
            NotNullConstraint = own.NotNull ? own.NotNullConstraint : inherited.NotNullConstraint,
            Default = own.Default ?? (own.Identity is null ? inherited.Default : null),
            Generated = own.Generated ?? inherited.Generated,
            ParentCount = inherited.ParentCount,
        };
        var others = replay.Table(name).WithoutColumn(own.Name);
        replay.Put(name, others with { Columns = others.Columns.Insert(before.Columns.ToList().IndexOf(inherited), merged) });
        return constraints;
    }

    /// <summary>What the table has from its type or its parents.</summary>
    private static void Inherit(StatementReplay replay, QualifiedName name, CreateStmt statement)
    {
        if (statement.OfType is { } type)
        {
            TypedTables.Fill(replay, name, type);
        }

        if (statement.PartitionOf is { } partitioned && RequireParent(replay, name, partitioned) is { } whole)
        {
            Partitions.Make(replay, name, whole, statement.Bound!, partitioned);
        }

        foreach (var inherited in statement.Inherits)
        {
            if (!replay.Failed && RequireParent(replay, name, inherited) is { } parent)
            {
                Inherit(replay, name, parent, inherited);
            }
        }
    }

    /// <summary>The parent of a table that is not there itself yet.</summary>
    private static QualifiedName? RequireParent(StatementReplay replay, QualifiedName name, ObjectName written)
    {
        if (replay.Names.FindRelation(written) != name)
        {
            return replay.RequireTable(written);
        }

        replay.Fail(ServerError.UndefinedTable, written, $"relation \"{written}\" does not exist");
        return null;
    }

    private static void Inherit(StatementReplay replay, QualifiedName name, QualifiedName parent, ObjectName written)
    {
        if (replay.Table(parent) is { PartitionKey: not null } or { PartitionOf: not null })
        {
            InheritStatements.RefuseParent(replay, written, replay.Table(parent));
        }
        else if (replay.Table(name).Inherits.Contains(parent))
        {
            replay.Fail(ServerError.DuplicateTable, written, $"relation \"{parent.Name}\" would be inherited from more than once");
        }
        else
        {
            Inheritance.Merge(replay, name, parent, written);
            replay.Put(name, replay.Table(name) with { Inherits = replay.Table(name).Inherits.Add(parent) });
        }
    }

    /// <summary>Null where it is the one that every server takes by itself.</summary>
    public static string? AccessMethodOf(Identifier? written) => written is { Name: not "heap" } method ? method.Name : null;

    /// <summary>Null where it is that of the database.</summary>
    public static string? TablespaceOf(Identifier? written) => written is { Name: not "pg_default" } tablespace ? tablespace.Name : null;
}
