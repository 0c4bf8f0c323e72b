using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Syntax.Security;
using MigrationBuild.Postgres.Syntax.Sequences;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>ALTER of a relation of any kind.</summary>
internal sealed partial class Parser
{
    private Statement ParseAlterRelation(int start, ObjectType type)
    {
        var keyword = ParseObjectKind(type);
        if (At(Keyword.All, Keyword.In) && type is ObjectType.Table or ObjectType.Index or ObjectType.MaterializedView)
        {
            return ParseMoveAll(start, type);
        }

        var ifExists = AcceptIfExists();
        var relation = ParseRelation();
        if (At(Keyword.Rename))
        {
            return ParseRename(start, type, ifExists, relation);
        }

        if (Accept(Keyword.Set, Keyword.Schema))
        {
            return new AlterObjectSchemaStmt(type, ifExists, AsObject(relation), ParseColId()) { Span = SpanFrom(start) };
        }

        if (type == ObjectType.Sequence && AtSequenceOption)
        {
            return new AlterSeqStmt(ifExists, relation.Name, ParseSequenceOptions()) { Span = SpanFrom(start) };
        }

        if (At(Keyword.Depends) || At(Keyword.No, Keyword.Depends))
        {
            return ParseDependsOnExtension(start, type, AsObject(relation));
        }

        var target = type switch
        {
            ObjectType.ForeignTable => AlterTableObject.ForeignTable,
            ObjectType.Index => AlterTableObject.Index,
            ObjectType.Sequence => AlterTableObject.Sequence,
            ObjectType.View => AlterTableObject.View,
            ObjectType.MaterializedView => AlterTableObject.MaterializedView,
            _ => AlterTableObject.Table,
        };
        var commands = Current.Keyword is Keyword.Attach or Keyword.Detach && type is ObjectType.Table or ObjectType.Index
            ? new([ParsePartitionCmd(type)])
            : ParseCommaList(ParseAlterTableCmd);
        return new AlterTableStmt(target, ifExists, relation, commands)
        {
            Span = SpanFrom(start),
            ObjectKeyword = new KeywordSpan(keyword),
        };
    }

    private static NamedObject AsObject(RangeVar relation) => new(relation.Name, relation.IsOnly) { Span = relation.Span };

    private RenameStmt ParseRename(int start, ObjectType type, bool ifExists, RangeVar relation)
    {
        var word = Expect(Keyword.Rename).Start;
        var part = type;
        var subName = default(Identifier);
        if (type is ObjectType.Index or ObjectType.Sequence)
        {
            // They have no parts that could be renamed.
        }
        else if (type == ObjectType.Table && Accept(Keyword.Constraint))
        {
            part = ObjectType.Constraint;
            subName = ParseColId();
        }
        else if (!At(Keyword.To))
        {
            Accept(Keyword.Column);
            part = ObjectType.Column;
            subName = ParseColId();
        }

        Expect(Keyword.To);
        var newName = ParseColId();
        if (type == ObjectType.View && part == ObjectType.Column)
        {
            Require(SyntaxFeatures.RenameViewColumn, word);
        }

        var relationType = part == type ? default(ObjectType?) : type;
        return new RenameStmt(part, relationType, ifExists, AsObject(relation), subName, newName, DropBehavior.Unspecified)
        {
            Span = SpanFrom(start),
        };
    }

    private AlterTableMoveAllStmt ParseMoveAll(int start, ObjectType type)
    {
        Expect(Keyword.All, Keyword.In, Keyword.Tablespace);
        var tablespace = ParseColId();
        var owners = Accept(Keyword.Owned, Keyword.By) ? ParseCommaList(ParseRoleSpec) : default;
        Expect(Keyword.Set, Keyword.Tablespace);
        var target = ParseColId();
        var isNoWait = Accept(Keyword.Nowait);
        return new AlterTableMoveAllStmt(type, tablespace, owners, target, isNoWait) { Span = SpanFrom(start) };
    }

    private AlterTableCmd ParsePartitionCmd(ObjectType type)
    {
        var start = Start;
        if (Accept(Keyword.Attach))
        {
            Expect(Keyword.Partition);
            var partition = ParseRelationName();
            var bound = type == ObjectType.Index ? null : ParsePartitionBound();
            return new AttachPartitionCmd(partition, bound) { Span = SpanFrom(start) };
        }

        Expect(Keyword.Detach, Keyword.Partition);
        var name = ParseRelationName();
        var isConcurrent = AcceptNew(Keyword.Concurrently, SyntaxFeatures.DetachConcurrently);
        var isFinalize = !isConcurrent && AcceptNew(Keyword.Finalize, SyntaxFeatures.DetachFinalize);
        return new DetachPartitionCmd(name, isConcurrent, isFinalize) { Span = SpanFrom(start) };
    }

    private AlterTableCmd ParseAlterTableCmd()
    {
        var start = Start;
        return ParseAlterTableCmdByKeyword() with { Span = SpanFrom(start) };
    }

    private AlterTableCmd ParseAlterTableCmdByKeyword()
    {
        switch (Current.Keyword)
        {
            case Keyword.Add:
                Advance();
                return ParseAddCmd();
            case Keyword.Drop:
                Advance();
                return ParseDropCmd();
            case Keyword.Alter:
                Advance();
                return ParseAlterColumnCmd();
            case Keyword.Set:
                return ParseSetCmd();
            case Keyword.Reset:
                Advance();
                return new ResetOptionsCmd(ParseRelOptions());
            case Keyword.Owner:
                Expect(Keyword.Owner, Keyword.To);
                return new ChangeOwnerCmd(ParseRoleSpec());
            case Keyword.Validate:
                Expect(Keyword.Validate, Keyword.Constraint);
                return new ValidateConstraintCmd(ParseColId());
            case Keyword.Enable:
                Advance();
                return ParseEnableCmd();
            case Keyword.Disable:
                Advance();
                return ParseDisableCmd();
            case Keyword.Replica:
                Expect(Keyword.Replica, Keyword.Identity);
                return ParseReplicaIdentity();
            default:
                return ParseRareAlterTableCmd();
        }
    }

    private AlterTableCmd ParseRareAlterTableCmd()
    {
        switch (Current.Keyword)
        {
            case Keyword.Cluster:
                Expect(Keyword.Cluster, Keyword.On);
                return new ClusterOnCmd(ParseColId());
            case Keyword.Inherit:
                Advance();
                return new AddInheritCmd(ParseRelationName());
            case Keyword.No when PeekIs(1, Keyword.Force):
                Expect(Keyword.No, Keyword.Force);
                return ParseRowSecurity(RowSecurityMode.NoForce);
            case Keyword.No:
                Expect(Keyword.No, Keyword.Inherit);
                return new DropInheritCmd(ParseRelationName());
            case Keyword.Force:
                Advance();
                return ParseRowSecurity(RowSecurityMode.Force);
            case Keyword.Of:
                Advance();
                return new AddOfCmd(ParseObjectName());
            case Keyword.Not:
                Expect(Keyword.Not, Keyword.Of);
                return new DropOfCmd();
            case Keyword.Options:
                return new GenericOptionsCmd(ParseAlterGenericOptions());
            default:
                Fail();
                return new DropOfCmd();
        }
    }

    private AlterTableCmd ParseAddCmd()
    {
        if (AtTableConstraint)
        {
            return new AddConstraintCmd(ParseTableConstraint());
        }

        Accept(Keyword.Column);
        var ifNotExists = AcceptIfNotExists();
        return new AddColumnCmd(ifNotExists, ParseColumnDef());
    }

    private AlterTableCmd ParseDropCmd()
    {
        if (Accept(Keyword.Constraint))
        {
            var constraintIfExists = AcceptIfExists();
            var constraint = ParseColId();
            return new DropConstraintCmd(constraintIfExists, constraint, ParseDropBehavior());
        }

        Accept(Keyword.Column);
        var ifExists = AcceptIfExists();
        var column = ParseColId();
        return new DropColumnCmd(ifExists, column, ParseDropBehavior());
    }

    private AlterTableCmd ParseSetCmd()
    {
        var start = Expect(Keyword.Set).Start;
        switch (Current.Keyword)
        {
            case Keyword.Without when PeekIs(1, Keyword.Oids):
                Expect(Keyword.Without, Keyword.Oids);
                return new SetWithoutOidsCmd();
            case Keyword.Without:
                Expect(Keyword.Without, Keyword.Cluster);
                return new SetWithoutClusterCmd();
            case Keyword.Logged or Keyword.Unlogged:
                return new SetPersistenceCmd(Advance().Keyword == Keyword.Logged);
            case Keyword.Tablespace:
                Advance();
                return new SetTablespaceCmd(ParseColId());
            case Keyword.Access:
                Expect(Keyword.Access, Keyword.Method);
                var method = AcceptNew(Keyword.Default, SyntaxFeatures.DefaultAccessMethod) ? null : ParseColId();
                Require(SyntaxFeatures.SetAccessMethod, start);
                return new SetAccessMethodCmd(method);
            default:
                return new SetOptionsCmd(ParseRelOptions());
        }
    }

    private AlterTableCmd ParseEnableCmd()
    {
        if (At(Keyword.Row))
        {
            return ParseRowSecurity(RowSecurityMode.Enable);
        }

        var mode = Accept(Keyword.Always) ? EnableMode.EnableAlways
            : Accept(Keyword.Replica) ? EnableMode.EnableReplica
            : EnableMode.Enable;
        return ParseTriggerOrRule(mode);
    }

    private AlterTableCmd ParseDisableCmd() =>
        At(Keyword.Row) ? ParseRowSecurity(RowSecurityMode.Disable) : ParseTriggerOrRule(EnableMode.Disable);

    private AlterTableCmd ParseTriggerOrRule(EnableMode mode)
    {
        if (Accept(Keyword.Rule))
        {
            return new EnableRuleCmd(mode, ParseColId());
        }

        Expect(Keyword.Trigger);
        var takesAll = mode is EnableMode.Enable or EnableMode.Disable;
        if (takesAll && Accept(Keyword.All))
        {
            return new EnableTriggerCmd(mode, TriggerSelection.All, null);
        }

        return takesAll && Accept(Keyword.User)
            ? new EnableTriggerCmd(mode, TriggerSelection.User, null)
            : new EnableTriggerCmd(mode, TriggerSelection.Named, ParseColId());
    }

    private RowSecurityCmd ParseRowSecurity(RowSecurityMode mode)
    {
        Expect(Keyword.Row, Keyword.Level, Keyword.Security);
        return new RowSecurityCmd(mode);
    }

    private ReplicaIdentityCmd ParseReplicaIdentity()
    {
        switch (Current.Keyword)
        {
            case Keyword.Nothing:
                Advance();
                return new ReplicaIdentityCmd(ReplicaIdentityKind.Nothing, null);
            case Keyword.Full:
                Advance();
                return new ReplicaIdentityCmd(ReplicaIdentityKind.Full, null);
            case Keyword.Default:
                Advance();
                return new ReplicaIdentityCmd(ReplicaIdentityKind.Default, null);
            default:
                Expect(Keyword.Using, Keyword.Index);
                return new ReplicaIdentityCmd(ReplicaIdentityKind.Index, ParseColId());
        }
    }
}
