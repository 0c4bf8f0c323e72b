using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Foreign;
using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Definitions;
using Nodes = MigrationBuild.Postgres.Syntax.Constraints;

namespace MigrationBuild.Schema.Replaying;

/// <summary>Foreign tables: tables with a server and options in place of all that has to do with rows of their own.</summary>
internal static class ForeignTables
{
    public static void Apply(StatementReplay replay, CreateForeignTableStmt statement)
    {
        var names = new DefinitionNames(replay.Names);
        var server = names.OfDatabase(ObjectKind.ForeignServer, statement.Server);
        var source = new ForeignTableSource(server.Name, ForeignOptions.Canonical(statement.Options, names.Fail));
        var create = new CreateStmt(
            Postgres.Syntax.Tables.Persistence.Permanent,
            statement.IfNotExists,
            statement.Name,
            OfType: null,
            statement.PartitionOf,
            statement.Elements,
            statement.Bound,
            statement.Inherits,
            PartitionBy: null,
            AccessMethod: null,
            Options: default,
            OnCommitAction.Unspecified,
            Tablespace: null)
        {
            Span = statement.Span,
        };
        if (statement.Elements.OfType<TableLikeClause>().FirstOrDefault() is { } like && replay.State.TargetVersion < 18)
        {
            replay.Fail(ServerError.FeatureNotSupported, like, "LIKE is not supported for creating foreign tables");
            return;
        }

        TableStatements.Apply(replay, create, source);
        if (!replay.Failed && names.Problems.Count > 0)
        {
            replay.Fail(names.Problems[0].Error, names.Problems[0].Node, names.Problems[0].Message);
        }
    }

    public static void Apply(StatementReplay replay, ImportForeignSchemaStmt statement)
        => replay.Report(
            ReplayDiagnostics.NotFollowed,
            statement,
            "which tables IMPORT FOREIGN SCHEMA makes is known to the other server alone, so it is not followed: write CREATE FOREIGN TABLE for those that the schema is to have");

    /// <summary>Whether a foreign table cannot have the constraint, which is raised.</summary>
    public static bool Refuses(StatementReplay replay, Table table, Nodes.Constraint constraint)
    {
        var kind = constraint switch
        {
            Nodes.PrimaryKeyConstraint => "primary key",
            Nodes.ExclusionConstraint => "exclusion",
            Nodes.IndexConstraint => "unique",
            Nodes.ForeignKeyConstraint => "foreign key",
            _ => null,
        };
        if (table.Foreign is null || kind is null)
        {
            return false;
        }

        replay.Fail(ServerError.FeatureNotSupported, constraint, $"{kind} constraints are not supported on foreign tables");
        return true;
    }

    /// <summary>Whether the subcommand is for the other kind of tables, which is raised (<c>ATSimplePermissions</c>).</summary>
    public static bool Refuses(StatementReplay replay, Table table, AlterTableCmd command)
    {
        var action = command switch
        {
            GenericOptionsCmd when table.Foreign is null => "OPTIONS",
            AlterColumnGenericOptionsCmd when table.Foreign is null => "ALTER COLUMN ... OPTIONS",
            _ when table.Foreign is null => null,
            SetOptionsCmd => "SET",
            ResetOptionsCmd => "RESET",
            SetPersistenceCmd { IsLogged: var isLogged } => isLogged ? "SET LOGGED" : "SET UNLOGGED",
            AddOfCmd => "OF",
            DropOfCmd => "NOT OF",
            SetAccessMethodCmd => "SET ACCESS METHOD",
            SetTablespaceCmd => "SET TABLESPACE",
            SetCompressionCmd => "ALTER COLUMN ... SET COMPRESSION",
            ReplicaIdentityCmd => "REPLICA IDENTITY",
            ClusterOnCmd => "CLUSTER ON",
            SetWithoutClusterCmd => "SET WITHOUT CLUSTER",
            RowSecurityCmd { Mode: var mode } => mode switch
            {
                RowSecurityMode.Enable => "ENABLE ROW SECURITY",
                RowSecurityMode.Disable => "DISABLE ROW SECURITY",
                RowSecurityMode.Force => "FORCE ROW SECURITY",
                _ => "NO FORCE ROW SECURITY",
            },
            _ => null,
        };
        if (action is not null)
        {
            replay.Fail(ServerError.WrongObjectType, command, $"ALTER action {action} cannot be performed on relation \"{table.Name}\"");
        }

        return action is not null;
    }

    /// <summary>Whether the partition that is made or attached is one that a table with keys cannot have, which is raised.</summary>
    public static bool IsRefusedAsPartition(StatementReplay replay, Table partition, Table whole, SyntaxNode node)
    {
        if (partition.Foreign is null)
        {
            return false;
        }

        if (whole.Indexes.Any(index => index.Unique) || whole.Constraints.Any(constraint => constraint is PrimaryKeyConstraint or UniqueConstraint))
        {
            replay.Fail(
                ServerError.WrongObjectType,
                node,
                node is AttachPartitionCmd
                    ? $"cannot attach foreign table \"{partition.Name}\" as partition of partitioned table \"{whole.Name}\""
                    : $"cannot create foreign partition of partitioned table \"{whole.Name}\"");
        }
        else if (whole.Constraints.Any(constraint => constraint is ForeignKeyConstraint))
        {
            replay.Fail(ServerError.WrongObjectType, node, "foreign key constraints are not supported on foreign tables");
        }

        return replay.Failed;
    }

    /// <summary>Whether partitions that are foreign tables forbid what all partitions would have a part of, which is raised.</summary>
    public static bool ForbidPart(StatementReplay replay, QualifiedName table, bool isUnique, SyntaxNode node)
    {
        if (!HasForeignPartition(replay.Catalog, table))
        {
            return false;
        }

        replay.Fail(
            ServerError.WrongObjectType,
            node,
            isUnique ? $"cannot create unique index on partitioned table \"{table.Name}\"" : "foreign key constraints are not supported on foreign tables");
        return true;
    }

    public static void SetOptions(StatementReplay replay, QualifiedName name, GenericOptionsCmd command)
    {
        var table = replay.Table(name);
        replay.Put(name, table with { Foreign = table.Foreign! with { Options = ForeignOptions.Altered(table.Foreign.Options, command.Options, replay.Fail) } });
    }

    public static void SetOptions(StatementReplay replay, QualifiedName name, AlterColumnGenericOptionsCmd command)
    {
        if (replay.RequireColumn(name, command.Column) is { } column)
        {
            replay.Put(name, replay.Table(name).With(column with { ForeignOptions = ForeignOptions.Altered(column.ForeignOptions, command.Options, replay.Fail) }));
        }
    }

    private static bool HasForeignPartition(Catalog catalog, QualifiedName table)
        => catalog.FindTable(table) is { PartitionKey: not null } && catalog.ChildrenOf(table).Any(child => child.Value.Foreign is not null || HasForeignPartition(catalog, child.Key));
}
