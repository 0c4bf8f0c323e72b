using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Foreign;
using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>Foreign data wrappers, servers, user mappings and foreign tables.</summary>
internal sealed partial class Parser
{
    private CreateForeignTableStmt ParseCreateForeignTable(int start)
    {
        Expect(Keyword.Foreign, Keyword.Table);
        var ifNotExists = AcceptIfNotExists();
        var name = ParseRelationName();
        var partitionOf = default(ObjectName);
        var bound = default(PartitionBound);
        EquatableArray<TableElement> elements;
        var inherits = default(EquatableArray<ObjectName>);
        if (Accept(Keyword.Partition, Keyword.Of))
        {
            partitionOf = ParseRelationName();
            elements = ParseOptionalTypedElements();
            bound = ParsePartitionBound();
        }
        else
        {
            elements = ParseTableElements();
            inherits = ParseOptionalInherits();
        }

        Expect(Keyword.Server);
        var server = ParseColId();
        return new CreateForeignTableStmt(
            ifNotExists, name, partitionOf, elements, bound, inherits, server, ParseOptionalGenericOptions())
        {
            Span = SpanFrom(start),
        };
    }

    private CreateFdwStmt ParseCreateFdw(int start)
    {
        Expect(Keyword.Foreign, Keyword.Data, Keyword.Wrapper);
        var name = ParseColId();
        var functions = ParseWrapperFunctions();
        return new CreateFdwStmt(
            name, functions.Handler, functions.NoHandler, functions.Validator, functions.NoValidator, ParseOptionalGenericOptions())
        {
            Span = SpanFrom(start),
        };
    }

    private AlterFdwStmt ParseAlterFdw(int start, Identifier name)
    {
        var functions = ParseWrapperFunctions();
        var hasFunctions = functions != default;
        var options = !hasFunctions || At(Keyword.Options) ? ParseAlterGenericOptions() : default;
        return new AlterFdwStmt(name, functions.Handler, functions.NoHandler, functions.Validator, functions.NoValidator, options)
        {
            Span = SpanFrom(start),
        };
    }

    /// <summary><c>HANDLER f</c>, <c>NO HANDLER</c>, <c>VALIDATOR f</c>, <c>NO VALIDATOR</c> in any order.</summary>
    private (ObjectName? Handler, bool NoHandler, ObjectName? Validator, bool NoValidator) ParseWrapperFunctions()
    {
        var handler = default(ObjectName);
        var validator = default(ObjectName);
        var noHandler = false;
        var noValidator = false;
        while (true)
        {
            if (Accept(Keyword.Handler))
            {
                handler = ParseObjectName();
            }
            else if (Accept(Keyword.Validator))
            {
                validator = ParseObjectName();
            }
            else if (Accept(Keyword.No, Keyword.Handler))
            {
                noHandler = true;
            }
            else if (Accept(Keyword.No, Keyword.Validator))
            {
                noValidator = true;
            }
            else
            {
                return (handler, noHandler, validator, noValidator);
            }
        }
    }

    private CreateForeignServerStmt ParseCreateServer(int start)
    {
        Expect(Keyword.Server);
        var ifNotExists = AcceptIfNotExists();
        var name = ParseColId();
        var type = Accept(Keyword.Type) ? ParseStringConstant() : null;
        var version = Accept(Keyword.Version) && !Accept(Keyword.Null) ? ParseStringConstant() : null;
        Expect(Keyword.Foreign, Keyword.Data, Keyword.Wrapper);
        var wrapper = ParseColId();
        return new CreateForeignServerStmt(ifNotExists, name, type, version, wrapper, ParseOptionalGenericOptions()) { Span = SpanFrom(start) };
    }

    private AlterForeignServerStmt ParseAlterServer(int start, Identifier name)
    {
        var hasVersion = Accept(Keyword.Version);
        var version = hasVersion && !Accept(Keyword.Null) ? ParseStringConstant() : null;
        var options = !hasVersion || At(Keyword.Options) ? ParseAlterGenericOptions() : default;
        return new AlterForeignServerStmt(name, version, hasVersion, options) { Span = SpanFrom(start) };
    }

    private CreateUserMappingStmt ParseCreateUserMapping(int start)
    {
        Expect(Keyword.User, Keyword.Mapping);
        var ifNotExists = AcceptIfNotExists();
        var mapping = ParseUserMapping();
        return new CreateUserMappingStmt(ifNotExists, mapping.User, mapping.Server, ParseOptionalGenericOptions()) { Span = SpanFrom(start) };
    }

    private AlterUserMappingStmt ParseAlterUserMapping(int start)
    {
        Expect(Keyword.User, Keyword.Mapping);
        var mapping = ParseUserMapping();
        return new AlterUserMappingStmt(mapping.User, mapping.Server, ParseAlterGenericOptions()) { Span = SpanFrom(start) };
    }

    private ImportForeignSchemaStmt ParseImportForeignSchema()
    {
        var start = Start;
        Expect(Keyword.Import, Keyword.Foreign, Keyword.Schema);
        var remote = ParseColId();
        var kind = Accept(Keyword.Limit) ? ImportForeignSchemaKind.LimitTo
            : Accept(Keyword.Except) ? ImportForeignSchemaKind.Except
            : ImportForeignSchemaKind.All;
        if (kind == ImportForeignSchemaKind.LimitTo)
        {
            Expect(Keyword.To);
        }

        var tables = kind == ImportForeignSchemaKind.All ? default : ParseParenthesizedList(() => ParseRelation().Name);
        Expect(Keyword.From, Keyword.Server);
        var server = ParseColId();
        Expect(Keyword.Into);
        var local = ParseColId();
        return new ImportForeignSchemaStmt(remote, kind, tables, server, local, ParseOptionalGenericOptions()) { Span = SpanFrom(start) };
    }
}
