using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;

namespace MigrationBuild.Postgres.Printing;

internal sealed partial class SqlWriter
{
    private bool WriteAlterTables(SyntaxNode node)
    {
        switch (node)
        {
            case AlterTableStmt alter:
                WriteAlterTable(alter);
                return true;
            case AlterTableMoveAllStmt move:
                WriteMoveAll(move);
                return true;
            case AlterTableCmd command:
                return WriteColumnCommand(command) || WriteConstraintCommand(command) || WriteTableCommand(command) || WriteStorageCommand(command);
            default:
                return false;
        }
    }

    private void WriteAlterTable(AlterTableStmt alter)
    {
        Write(alter.ObjectType switch
        {
            AlterTableObject.ForeignTable => "ALTER FOREIGN TABLE ",
            AlterTableObject.Index => "ALTER INDEX ",
            AlterTableObject.Sequence => "ALTER SEQUENCE ",
            AlterTableObject.View => "ALTER VIEW ",
            AlterTableObject.MaterializedView => "ALTER MATERIALIZED VIEW ",
            _ => "ALTER TABLE ",
        });
        WriteIfExists(alter.IfExists);
        Write(alter.Relation);
        WriteListAfter(" ", alter.Commands);
    }

    private void WriteMoveAll(AlterTableMoveAllStmt move)
    {
        Write("ALTER " + GetText(move.ObjectType));
        WriteAfter(" ALL IN TABLESPACE ", move.Tablespace);
        WriteListAfter(" OWNED BY ", move.OwnedBy);
        WriteAfter(" SET TABLESPACE ", move.NewTablespace);
        WriteIf(move.IsNoWait, " NOWAIT");
    }

    private bool WriteConstraintCommand(AlterTableCmd command)
    {
        switch (command)
        {
            case AddConstraintCmd add:
                WriteAfter("ADD ", add.Constraint);
                return true;
            case AlterConstraintCmd alter:
                WriteAfter("ALTER CONSTRAINT ", alter.Name);
                WriteCharacteristics(alter.Characteristics with { IsNoInherit = alter.IsInherited == false });
                WriteIf(alter.IsInherited == true, " INHERIT");
                return true;
            case DropConstraintCmd drop:
                Write("DROP CONSTRAINT ");
                WriteIfExists(drop.IfExists);
                WriteName(drop.Name);
                WriteBehavior(drop.Behavior);
                return true;
            case ValidateConstraintCmd validate:
                WriteAfter("VALIDATE CONSTRAINT ", validate.Name);
                return true;
            default:
                return false;
        }
    }

    /// <summary>What is said of the relation as a whole.</summary>
    private bool WriteTableCommand(AlterTableCmd command)
    {
        switch (command)
        {
            case AddInheritCmd add:
                WriteAfter("INHERIT ", add.Parent);
                return true;
            case DropInheritCmd drop:
                WriteAfter("NO INHERIT ", drop.Parent);
                return true;
            case AddOfCmd add:
                WriteAfter("OF ", add.Type);
                return true;
            case DropOfCmd:
                Write("NOT OF");
                return true;
            case AttachPartitionCmd attach:
                WriteAfter("ATTACH PARTITION ", attach.Partition);
                WriteAfter(" ", attach.Bound);
                return true;
            case DetachPartitionCmd detach:
                WriteAfter("DETACH PARTITION ", detach.Partition);
                WriteIf(detach.IsConcurrent, " CONCURRENTLY");
                WriteIf(detach.IsFinalize, " FINALIZE");
                return true;
            case ChangeOwnerCmd change:
                WriteAfter("OWNER TO ", change.NewOwner);
                return true;
            case EnableTriggerCmd enable:
                Write(GetText(enable.Mode) + " TRIGGER ");
                WriteSelection(enable);
                return true;
            case EnableRuleCmd enable:
                WriteAfter(GetText(enable.Mode) + " RULE ", enable.Name);
                return true;
            case RowSecurityCmd security:
                Write(GetText(security.Mode) + " ROW LEVEL SECURITY");
                return true;
            case ReplicaIdentityCmd identity:
                Write("REPLICA IDENTITY " + GetText(identity.Kind));
                WriteAfter(" ", identity.Index);
                return true;
            default:
                return false;
        }
    }

    private bool WriteStorageCommand(AlterTableCmd command)
    {
        switch (command)
        {
            case ClusterOnCmd cluster:
                WriteAfter("CLUSTER ON ", cluster.Index);
                return true;
            case SetWithoutClusterCmd:
                Write("SET WITHOUT CLUSTER");
                return true;
            case SetWithoutOidsCmd:
                Write("SET WITHOUT OIDS");
                return true;
            case SetPersistenceCmd set:
                Write(set.IsLogged ? "SET LOGGED" : "SET UNLOGGED");
                return true;
            case SetTablespaceCmd set:
                WriteAfter("SET TABLESPACE ", set.Tablespace);
                return true;
            case SetAccessMethodCmd set:
                Write("SET ACCESS METHOD ");
                WriteOrDefault(set.AccessMethod);
                return true;
            case SetOptionsCmd set:
                WriteParenthesizedAfter("SET ", set.Options);
                return true;
            case ResetOptionsCmd reset:
                WriteParenthesizedAfter("RESET ", reset.Options);
                return true;
            case GenericOptionsCmd alter:
                WriteParenthesizedAfter("OPTIONS ", alter.Options);
                return true;
            default:
                return false;
        }
    }

    private void WriteSelection(EnableTriggerCmd enable)
    {
        switch (enable.Selection)
        {
            case TriggerSelection.All:
                Write("ALL");
                break;
            case TriggerSelection.User:
                Write("USER");
                break;
            default:
                WriteAfter("", enable.Name);
                break;
        }
    }

    private static string GetText(RowSecurityMode mode) => mode switch
    {
        RowSecurityMode.Disable => "DISABLE",
        RowSecurityMode.Force => "FORCE",
        RowSecurityMode.NoForce => "NO FORCE",
        _ => "ENABLE",
    };

    private static string GetText(ReplicaIdentityKind kind) => kind switch
    {
        ReplicaIdentityKind.Nothing => "NOTHING",
        ReplicaIdentityKind.Full => "FULL",
        ReplicaIdentityKind.Index => "USING INDEX",
        _ => "DEFAULT",
    };
}
