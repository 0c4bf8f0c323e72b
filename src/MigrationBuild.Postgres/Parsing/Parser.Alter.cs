using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Databases;
using MigrationBuild.Postgres.Syntax.Indexes;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>Which statement an ALTER begins, and what ALTER can do to objects of every kind.</summary>
internal sealed partial class Parser
{
    private Statement ParseAlter()
    {
        var start = Start;
        Expect(Keyword.Alter);
        switch (Current.Keyword)
        {
            case Keyword.Default:
                return ParseAlterDefaultPrivileges(start);
            case Keyword.System:
                Advance();
                return new AlterSystemStmt(ParseSystemSetting()) { Span = SpanFrom(start) };
        }

        switch (PeekObjectKind())
        {
            case { } type when type is ObjectType.Table or ObjectType.Index or ObjectType.Sequence or ObjectType.View
                or ObjectType.MaterializedView or ObjectType.ForeignTable:
                return ParseAlterRelation(start, type);
            case ObjectType.Type:
                return ParseAlterType(start);
            case ObjectType.Domain:
                return ParseAlterDomain(start);
            case ObjectType.Role:
                return ParseAlterRole(start);
            case ObjectType.Policy:
                return ParseAlterPolicy(start);
            case ObjectType.Extension:
                return ParseAlterExtension(start);
            case ObjectType.UserMapping:
                return ParseAlterUserMapping(start);
            case null or ObjectType.Column or ObjectType.Constraint or ObjectType.Cast or ObjectType.Transform or ObjectType.AccessMethod:
                return FailStatement();
            case { } type:
                return ParseAlterObject(start, type);
        }
    }

    private Statement ParseAlterObject(int start, ObjectType type)
    {
        ParseObjectKind(type);
        var ifExists = type == ObjectType.Statistics && AcceptIfExists();
        var address = ParseObjectAddress(type);
        return ParseCommonAlteration(start, type, address, ifExists) ?? ParseSpecialAlteration(start, type, address, ifExists);
    }

    /// <summary>RENAME TO, OWNER TO, SET SCHEMA and DEPENDS ON EXTENSION; null where none of them follows.</summary>
    private Statement? ParseCommonAlteration(int start, ObjectType type, ObjectAddress address, bool ifExists)
    {
        if (Accept(Keyword.Rename, Keyword.To))
        {
            return new RenameStmt(type, null, ifExists, address, null, ParseColId(), DropBehavior.Unspecified) { Span = SpanFrom(start) };
        }

        if (Accept(Keyword.Owner, Keyword.To))
        {
            return new AlterOwnerStmt(type, address, ParseRoleSpec()) { Span = SpanFrom(start) };
        }

        // SET SCHEMA 'name' is another way to write SET search_path.
        if (!IsString(Peek(2)) && Accept(Keyword.Set, Keyword.Schema))
        {
            return new AlterObjectSchemaStmt(type, ifExists, address, ParseColId()) { Span = SpanFrom(start) };
        }

        return At(Keyword.Depends) || At(Keyword.No, Keyword.Depends) ? ParseDependsOnExtension(start, type, address) : null;
    }

    private Statement ParseSpecialAlteration(int start, ObjectType type, ObjectAddress address, bool ifExists)
    {
        switch (address)
        {
            case ObjectWithArgs function when type != ObjectType.Aggregate:
                return ParseAlterFunction(start, type, function);
            case OperatorObject symbol:
                Expect(Keyword.Set);
                return new AlterOperatorStmt(symbol, ParseParenthesizedList(ParseOperatorProperty)) { Span = SpanFrom(start) };
            case MethodObject family when type == ObjectType.OperatorFamily:
                return ParseAlterOperatorFamily(start, family);
            case NamedObject named:
                return ParseAlterNamed(start, type, named.Name, ifExists);
            default:
                return FailStatement();
        }
    }

    private Statement ParseAlterNamed(int start, ObjectType type, ObjectName name, bool ifExists)
    {
        switch (type)
        {
            case ObjectType.Collation:
                Expect(Keyword.Refresh, Keyword.Version);
                return new Syntax.Types.AlterCollationStmt(name) { Span = SpanFrom(start) };
            case ObjectType.Database:
                return ParseAlterDatabase(start, name.Parts[0]);
            case ObjectType.EventTrigger:
                return new AlterEventTrigStmt(name.Parts[0], ParseEnableMode()) { Span = SpanFrom(start) };
            case ObjectType.ForeignDataWrapper:
                return ParseAlterFdw(start, name.Parts[0]);
            case ObjectType.ForeignServer:
                return ParseAlterServer(start, name.Parts[0]);
            case ObjectType.Publication:
                return ParseAlterPublication(start, name.Parts[0]);
            case ObjectType.Statistics:
                var set = Start;
                Expect(Keyword.Set, Keyword.Statistics);
                Require(SyntaxFeatures.AlterStatisticsTarget, set);
                return new AlterStatsStmt(ifExists, name, ParseNumberOrDefault()) { Span = SpanFrom(start) };
            case ObjectType.Subscription:
                return ParseAlterSubscription(start, name.Parts[0]);
            case ObjectType.Tablespace:
                var isReset = !Accept(Keyword.Set);
                if (isReset)
                {
                    Expect(Keyword.Reset);
                }

                return new AlterTableSpaceOptionsStmt(name.Parts[0], isReset, ParseRelOptions()) { Span = SpanFrom(start) };
            case ObjectType.TextSearchDictionary:
                return new AlterTSDictionaryStmt(name, ParseDefinition()) { Span = SpanFrom(start) };
            case ObjectType.TextSearchConfiguration:
                return ParseAlterTextSearchConfiguration(start, name);
            default:
                return FailStatement();
        }
    }

    private DefElem ParseOperatorProperty()
    {
        var property = ParseDefinitionElement();
        if (property.Value is null)
        {
            Require(SyntaxFeatures.OperatorFlags, property.Span);
        }

        return property;
    }

    private AlterObjectDependsStmt ParseDependsOnExtension(int start, ObjectType type, ObjectAddress address)
    {
        var word = Start;
        var isRemoved = Accept(Keyword.No);
        Expect(Keyword.Depends, Keyword.On, Keyword.Extension);
        if (isRemoved)
        {
            Require(SyntaxFeatures.NoDependsOnExtension, word);
        }

        return new AlterObjectDependsStmt(type, address, isRemoved, ParseColId()) { Span = SpanFrom(start) };
    }

    private Statement ParseAlterExtension(int start)
    {
        Expect(Keyword.Extension);
        var name = ParseColId();
        if (Accept(Keyword.Set, Keyword.Schema))
        {
            var address = new NamedObject(new ObjectName(new([name])) { Span = name.Span }, false) { Span = name.Span };
            return new AlterObjectSchemaStmt(ObjectType.Extension, false, address, ParseColId()) { Span = SpanFrom(start) };
        }

        if (Accept(Keyword.Update))
        {
            var version = default(string);
            while (Accept(Keyword.To))
            {
                version = ParseWordOrString().Name;
            }

            return new AlterExtensionStmt(name, version) { Span = SpanFrom(start) };
        }

        var isDropped = Accept(Keyword.Drop);
        if (!isDropped)
        {
            Expect(Keyword.Add);
        }

        if (PeekObjectKind() is not { } type)
        {
            return FailStatement();
        }

        ParseObjectKind(type);
        return new AlterExtensionContentsStmt(name, isDropped, type, ParseObjectAddress(type)) { Span = SpanFrom(start) };
    }
}
