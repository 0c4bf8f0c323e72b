using MigrationBuild.Postgres.Printing;
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
            Clauses = Clauses(replay, statement),
            Origin = replay.OriginOf(statement),
        });
        Inherit(replay, name, statement);
        if (!replay.Failed)
        {
            AddElements(replay, name, statement.Elements);
            replay.Put(name, Validated(replay.Table(name)));
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

    /// <summary>The columns and checks that parents give; what ties the table to them is kept as a clause.</summary>
    private static void Inherit(StatementReplay replay, QualifiedName name, CreateStmt statement)
    {
        var parents = statement.PartitionOf is { } partitioned ? statement.Inherits.Insert(0, partitioned) : statement.Inherits;
        foreach (var parent in parents)
        {
            if (replay.RequireTable(parent) is not { } found)
            {
                return;
            }

            var table = replay.Table(name);
            var source = replay.Table(found);
            foreach (var column in source.Columns.Where(column => table.FindColumn(column.Name) is null))
            {
                table = table.With(column with { Identity = null, Comment = null, Origin = replay.OriginOf(parent) });
            }

            foreach (var check in source.Constraints.OfType<CheckConstraint>().Where(check => !check.NoInherit))
            {
                table = table.With(check);
            }

            replay.Put(name, table);
        }
    }

    private static EquatableArray<string> Clauses(StatementReplay replay, CreateStmt statement)
    {
        var clauses = new List<string>();
        if (statement.OfType is { } type)
        {
            clauses.Add("OF " + SqlPrinter.Print(type));
        }

        if (statement.PartitionOf is { } parent)
        {
            clauses.Add(PartitionOf(replay, parent, statement.Bound));
        }

        if (!statement.Inherits.IsEmpty)
        {
            clauses.Add($"INHERITS ({string.Join(", ", statement.Inherits.Select(inherited => Resolved(replay, inherited)))})");
        }

        if (statement.PartitionBy is { } partitioning)
        {
            clauses.Add(SqlPrinter.Print(partitioning));
        }

        if (statement.AccessMethod is { Name: not "heap" } method)
        {
            clauses.Add("USING " + SqlPrinter.Print(method));
        }

        if (statement.Tablespace is { } tablespace)
        {
            clauses.Add("TABLESPACE " + SqlPrinter.Print(tablespace));
        }

        foreach (var clause in clauses)
        {
            replay.Report(ReplayDiagnostics.CarriedObject, statement.Name, $"{clause} of table {statement.Name} is carried along as it was written");
        }

        return clauses.ToEquatableArray();
    }

    public static string PartitionOf(StatementReplay replay, ObjectName parent, PartitionBound? bound)
        => $"PARTITION OF {Resolved(replay, parent)} {(bound is null ? "" : SqlPrinter.Print(bound))}".TrimEnd();

    private static string Resolved(StatementReplay replay, ObjectName name)
        => QualifiedNameText.Print(replay.Names.FindRelation(name) ?? replay.Names.Qualify(name));
}
