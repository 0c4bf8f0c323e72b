using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Replaying;

/// <summary><c>ALTER TABLE</c> and its subcommands.</summary>
internal static class AlterTableStatements
{
    public static void Apply(StatementReplay replay, AlterTableStmt statement)
    {
        var name = statement.Relation.Name;
        if (statement.ObjectType == AlterTableObject.Index || CarriedStatements.IsCarriedRelation(replay, name))
        {
            ApplyToOther(replay, statement);
            return;
        }

        if (replay.Names.FindRelation(name) is not { } found)
        {
            if (!statement.IfExists)
            {
                replay.RequireTable(name);
            }

            return;
        }

        if (KindOf(statement.ObjectType) is { } kind && !RelationKinds.Require(replay, kind, name, found))
        {
            return;
        }

        switch (replay.Catalog.FindRelation(found))
        {
            case Sequence sequence when statement.Commands.All(IsOwner):
                OwnerStatements.Set(replay, sequence, found, (ChangeOwnerCmd)statement.Commands[0]);
                break;
            case View:
                ApplyEach(replay, statement, command => ViewStatements.Apply(replay, found, command));
                break;
            case MaterializedView:
                ApplyEach(replay, statement, command => MaterializedViewStatements.Apply(replay, found, command));
                break;
            default:
                ApplyToTable(replay, statement);
                break;
        }
    }

    private static ObjectType? KindOf(AlterTableObject written) => written switch
    {
        AlterTableObject.ForeignTable => ObjectType.ForeignTable,
        AlterTableObject.View => ObjectType.View,
        AlterTableObject.MaterializedView => ObjectType.MaterializedView,
        _ => null,
    };

    private static void ApplyEach(StatementReplay replay, AlterTableStmt statement, Action<AlterTableCmd> apply)
    {
        foreach (var command in statement.Commands.TakeWhile(_ => !replay.Failed))
        {
            apply(command);
        }
    }

    private static void ApplyToTable(StatementReplay replay, AlterTableStmt statement)
    {
        if (replay.RequireTable(statement.Relation.Name) is not { } table)
        {
            return;
        }

        // The server runs the subcommands in passes, so that what is dropped makes room for what is added (ATController).
        var reach = statement.Relation.IsOnly ? AlterReach.Only : AlterReach.Descendants;
        foreach (var command in statement.Commands.OrderBy(Pass))
        {
            Apply(replay, table, command, reach);
            if (replay.Failed)
            {
                return;
            }
        }
    }

    private static void Apply(StatementReplay replay, QualifiedName table, AlterTableCmd command, AlterReach reach)
    {
        if (ForeignTables.Refuses(replay, replay.Table(table), command))
        {
            return;
        }

        switch (command)
        {
            case AddColumnCmd add:
                AlterColumns.Add(replay, table, add, reach);
                break;
            case DropColumnCmd drop:
                AlterColumns.Drop(replay, table, drop, reach);
                break;
            case AlterColumnTypeCmd type:
                AlterColumns.SetType(replay, table, type, reach);
                break;
            case SetDefaultCmd or DropDefaultCmd or SetNotNullCmd or DropNotNullCmd or SetExpressionCmd or DropExpressionCmd
                or AddIdentityCmd or SetIdentityCmd or DropIdentityCmd:
                AlterColumns.Change(replay, table, command, reach);
                break;
            case AddConstraintCmd add:
                TableConstraints.Add(replay, table, new PendingConstraint(add.Constraint, null), reach);
                break;
            case DropConstraintCmd or ValidateConstraintCmd or AlterConstraintCmd:
                AlterConstraints.Apply(replay, table, command, reach);
                break;
            case RowSecurityCmd security:
                SetRowSecurity(replay, table, security.Mode);
                break;
            case SetOptionsCmd set:
                replay.Put(table, replay.Table(table) with { StorageParameters = StorageParameters.Set(replay.Table(table).StorageParameters, set.Options) });
                break;
            case ResetOptionsCmd reset:
                replay.Put(table, replay.Table(table) with { StorageParameters = StorageParameters.Reset(replay.Table(table).StorageParameters, reset.Options) });
                break;
            case SetPersistenceCmd persistence:
                replay.Put(table, replay.Table(table) with { Persistence = persistence.IsLogged ? Persistence.Permanent : Persistence.Unlogged });
                break;
            case AttachPartitionCmd attach:
                Partitions.Attach(replay, table, attach);
                break;
            case DetachPartitionCmd detach:
                Partitions.Detach(replay, table, detach);
                break;
            case AddInheritCmd inherit:
                InheritStatements.Apply(replay, table, inherit);
                break;
            case DropInheritCmd inherit:
                InheritStatements.Apply(replay, table, inherit);
                break;
            case AddOfCmd of:
                TypedTables.Bind(replay, table, of);
                break;
            case DropOfCmd:
                replay.Put(table, replay.Table(table) with { OfType = null });
                break;
            case SetAccessMethodCmd method:
                replay.Put(table, replay.Table(table) with { AccessMethod = TableStatements.AccessMethodOf(method.AccessMethod) });
                break;
            case SetTablespaceCmd space:
                replay.Put(table, replay.Table(table) with { Tablespace = TableStatements.TablespaceOf(space.Tablespace) });
                break;
            case SetStorageCmd or SetCompressionCmd or SetStatisticsCmd or SetColumnOptionsCmd or ResetColumnOptionsCmd:
                ColumnStorageCommands.Apply(replay, table, command, reach);
                break;
            case ReplicaIdentityCmd identity:
                IndexRoles.SetReplicaIdentity(replay, table, identity);
                break;
            case ClusterOnCmd cluster:
                IndexRoles.SetClustered(replay, table, cluster.Index);
                break;
            case SetWithoutClusterCmd:
                IndexRoles.SetClustered(replay, table, null);
                break;
            case EnableTriggerCmd enable:
                TriggerStatements.Enable(replay, table, enable);
                break;
            case EnableRuleCmd enable:
                RuleStatements.Enable(replay, table, enable);
                break;
            case ChangeOwnerCmd change:
                OwnerStatements.Set(replay, table, change.NewOwner);
                break;
            case GenericOptionsCmd options:
                ForeignTables.SetOptions(replay, table, options);
                break;
            case AlterColumnGenericOptionsCmd options:
                ForeignTables.SetOptions(replay, table, options);
                break;
            case SetWithoutOidsCmd:
                break;
            default:
                replay.Report(ReplayDiagnostics.NotFollowed, command, $"{Words(command)} is not in the model; it is not compared");
                break;
        }
    }

    private static int Pass(AlterTableCmd command) => command switch
    {
        DropColumnCmd or DropConstraintCmd or DropDefaultCmd or DropNotNullCmd or DropIdentityCmd or DropExpressionCmd => 0,
        AlterColumnTypeCmd => 1,
        AddColumnCmd => 2,
        SetExpressionCmd => 3,
        AddConstraintCmd { Constraint: Postgres.Syntax.Constraints.IndexConstraint } => 5,
        SetNotNullCmd or SetIdentityCmd => 4,
        AddConstraintCmd or SetDefaultCmd or AddIdentityCmd => 6,
        _ => 7,
    };

    private static void SetRowSecurity(StatementReplay replay, QualifiedName name, RowSecurityMode mode)
    {
        var table = replay.Table(name);
        replay.Put(name, mode switch
        {
            RowSecurityMode.Enable => table with { RowSecurity = true },
            RowSecurityMode.Disable => table with { RowSecurity = false },
            RowSecurityMode.Force => table with { ForceRowSecurity = true },
            _ => table with { ForceRowSecurity = false },
        });
    }

    /// <summary>An index, or a relation that is carried as text.</summary>
    private static void ApplyToOther(StatementReplay replay, AlterTableStmt statement)
    {
        var name = statement.Relation.Name;
        if (statement.Commands.All(IsOwner))
        {
            if (CarriedStatements.IsCarriedRelation(replay, name))
            {
                replay.Report(ReplayDiagnostics.NotFollowed, statement, $"the owner of {name} is not compared");
            }

            return;
        }

        if (CarriedStatements.IsCarriedRelation(replay, name))
        {
            CarriedStatements.Append(replay, statement, name);
            return;
        }

        if (replay.Names.FindIndex(name) is not { } index)
        {
            if (!statement.IfExists)
            {
                replay.Fail(ServerError.UndefinedTable, name, $"relation \"{name}\" does not exist");
            }

            return;
        }

        var owner = replay.Catalog.FindTableOfIndex(index)!;
        foreach (var command in statement.Commands)
        {
            if (command is AttachPartitionCmd attach)
            {
                PartitionIndexes.Attach(replay, index, attach);
                return;
            }

            if (owner.Indexes.Find(index.Name) is { } found && command is SetOptionsCmd or ResetOptionsCmd)
            {
                var parameters = command is SetOptionsCmd set
                    ? StorageParameters.Set(found.StorageParameters, set.Options)
                    : StorageParameters.Reset(found.StorageParameters, ((ResetOptionsCmd)command).Options);
                owner = owner.With(found with { StorageParameters = parameters });
            }
            else if (!IsOwner(command))
            {
                replay.Report(ReplayDiagnostics.NotFollowed, command, $"{Words(command)} of an index is not in the model; it is not compared");
            }
        }

        replay.Catalog = replay.Catalog.With(index.Schema, owner);
    }

    private static bool IsOwner(AlterTableCmd command) => command is ChangeOwnerCmd;

    /// <summary>What a subcommand does, in the words of its node's name: <c>SET STORAGE</c>.</summary>
    public static string Words(AlterTableCmd command)
    {
        if (command is EnableTriggerCmd or EnableRuleCmd)
        {
            var (mode, noun) = command is EnableTriggerCmd trigger ? (trigger.Mode, "TRIGGER") : (((EnableRuleCmd)command).Mode, "RULE");
            return $"{Words(mode)} {noun}";
        }

        var name = command.GetType().Name;
        var words = name.Substring(0, name.Length - "Cmd".Length).SelectMany((c, i) => char.IsUpper(c) && i > 0 ? new[] { ' ', c } : [c]);
        return new string([.. words]).ToUpperInvariant();
    }

    public static string Words(EnableMode mode) => mode switch
    {
        EnableMode.Disable => "DISABLE",
        EnableMode.EnableAlways => "ENABLE ALWAYS",
        EnableMode.EnableReplica => "ENABLE REPLICA",
        _ => "ENABLE",
    };
}
