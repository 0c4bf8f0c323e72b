using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Scripts;
using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>Which statement a CREATE begins.</summary>
internal sealed partial class Parser
{
    private Statement ParseCreate()
    {
        var start = Start;
        Expect(Keyword.Create);
        var words = Start;
        if (Accept(Keyword.Or, Keyword.Replace))
        {
            return ParseCreateOrReplace(start, words);
        }

        switch (Current.Keyword)
        {
            case Keyword.Table:
                return ParseCreateTable(start, Persistence.Permanent);
            case Keyword.Temporary or Keyword.Temp or Keyword.Unlogged or Keyword.Local or Keyword.Global:
                return ParseCreateNonPermanent(start);
            case Keyword.Unique or Keyword.Index:
                return ParseIndexStmt(start);
            case Keyword.View or Keyword.Recursive:
                return ParseView(start, orReplace: false, Persistence.Permanent);
            case Keyword.Materialized:
                return ParseCreateMatView(start, isUnlogged: false);
            case Keyword.Sequence:
                return ParseCreateSequence(start, Persistence.Permanent);
            case Keyword.Schema:
                return ParseCreateSchema(start);
            case Keyword.Extension:
                return ParseCreateExtension(start);
            case Keyword.Type:
                return ParseCreateType(start);
            case Keyword.Domain:
                return ParseCreateDomain(start);
            case Keyword.Function or Keyword.Procedure:
                return ParseCreateFunction(start, orReplace: false);
            case Keyword.Trigger or Keyword.Constraint:
                return ParseCreateTrigger(start, orReplace: false);
            case Keyword.Rule:
                return ParseRule(start, orReplace: false);
            case Keyword.Policy:
                return ParseCreatePolicy(start);
            case Keyword.User when AtUserMapping:
                return ParseCreateUserMapping(start);
            case Keyword.Role or Keyword.User or Keyword.Group:
                return ParseCreateRole(start);
            case Keyword.Statistics:
                return ParseCreateStatistics(start);
            default:
                return ParseCreateRare(start);
        }
    }

    private Statement ParseCreateRare(int start)
    {
        switch (Current.Keyword)
        {
            case Keyword.Foreign when PeekIs(1, Keyword.Table):
                return ParseCreateForeignTable(start);
            case Keyword.Foreign:
                return ParseCreateFdw(start);
            case Keyword.Server:
                return ParseCreateServer(start);
            case Keyword.Publication:
                return ParseCreatePublication(start);
            case Keyword.Subscription:
                return ParseCreateSubscription(start);
            case Keyword.Database:
                return ParseCreateDatabase(start);
            case Keyword.Tablespace:
                return ParseCreateTablespace(start);
            case Keyword.Event:
                return ParseCreateEventTrigger(start);
            case Keyword.Cast:
                return ParseCreateCast(start);
            case Keyword.Default or Keyword.Conversion:
                return ParseCreateConversion(start);
            case Keyword.Access:
                return ParseCreateAccessMethod(start);
            case Keyword.Operator when PeekIs(1, Keyword.Class) && !PeekIs(2, TokenKind.Dot):
                return ParseCreateOperatorClass(start);
            case Keyword.Operator when PeekIs(1, Keyword.Family) && !PeekIs(2, TokenKind.Dot):
                return ParseCreateOperatorFamily(start);
            case Keyword.Operator:
                return ParseDefineOperator(start);
            case Keyword.Collation:
                return ParseDefineCollation(start);
            case Keyword.Text:
                return ParseDefineTextSearch(start);
            case Keyword.Aggregate:
                return ParseDefineAggregate(start, orReplace: false);
            case Keyword.Assertion:
                return ParseCreateAssertion(start);
            case Keyword.Trusted or Keyword.Procedural or Keyword.Language:
                return ParseCreateLanguage(start, orReplace: false);
            case Keyword.Transform:
                return ParseCreateTransform(start, orReplace: false);
            default:
                return FailStatement();
        }
    }

    /// <summary>What follows OR REPLACE, which stands at <paramref name="words"/>.</summary>
    private Statement ParseCreateOrReplace(int start, int words)
    {
        switch (Current.Keyword)
        {
            case Keyword.Function or Keyword.Procedure:
                return ParseCreateFunction(start, orReplace: true);
            case Keyword.View or Keyword.Recursive:
                return ParseView(start, orReplace: true, Persistence.Permanent);
            case Keyword.Temporary or Keyword.Temp or Keyword.Unlogged or Keyword.Local or Keyword.Global:
                return ParseView(start, orReplace: true, ParsePersistence());
            case Keyword.Trigger or Keyword.Constraint:
                Require(SyntaxFeatures.OrReplaceTrigger, words);
                return ParseCreateTrigger(start, orReplace: true);
            case Keyword.Rule:
                return ParseRule(start, orReplace: true);
            case Keyword.Aggregate:
                return ParseDefineAggregate(start, orReplace: true);
            case Keyword.Trusted or Keyword.Procedural or Keyword.Language:
                return ParseCreateLanguage(start, orReplace: true);
            case Keyword.Transform:
                return ParseCreateTransform(start, orReplace: true);
            default:
                return FailStatement();
        }
    }

    private Statement ParseCreateNonPermanent(int start)
    {
        var isUnlogged = At(Keyword.Unlogged);
        var persistence = ParsePersistence();
        switch (Current.Keyword)
        {
            case Keyword.Sequence:
                return ParseCreateSequence(start, persistence);
            case Keyword.View or Keyword.Recursive:
                return ParseView(start, orReplace: false, persistence);
            case Keyword.Materialized when isUnlogged:
                return ParseCreateMatView(start, isUnlogged: true);
            default:
                return ParseCreateTable(start, persistence);
        }
    }

    /// <summary><c>OptTemp</c></summary>
    private Persistence ParsePersistence()
    {
        if (Accept(Keyword.Unlogged))
        {
            return Persistence.Unlogged;
        }

        if (At(Keyword.Local) || At(Keyword.Global))
        {
            Advance();
            if (!At(Keyword.Temporary) && !At(Keyword.Temp))
            {
                Fail();
            }
        }

        return Accept(Keyword.Temporary) || Accept(Keyword.Temp) ? Persistence.Temporary : Persistence.Permanent;
    }

    private InvalidStatement ParseCreateAssertion(int start)
    {
        Expect(Keyword.Assertion);
        ParseObjectName();
        ParseCheckCondition();
        ParseCharacteristics("ASSERTION", Allowed.Deferrable | Allowed.NotValid | Allowed.NoInherit | Allowed.Enforced);
        Fail(SpanFrom(start), "CREATE ASSERTION is not yet implemented");
        return new InvalidStatement(default, "");
    }

    private InvalidStatement FailStatement()
    {
        Fail();
        return new InvalidStatement(default, "");
    }

    private CreateSchemaStmt ParseCreateSchema(int start)
    {
        Expect(Keyword.Schema);
        var ifNotExists = AcceptIfNotExists();
        var name = At(Keyword.Authorization) ? null : ParseColId();
        var authorization = Accept(Keyword.Authorization) ? ParseRoleSpec() : null;
        var elements = new List<Statement>();
        while (!AtEnd && Current.Keyword is Keyword.Create or Keyword.Grant)
        {
            elements.Add(ParseStatement());
        }

        RefuseIf(ifNotExists && elements.Count > 0, elements.FirstOrDefault()?.Span ?? default, "CREATE SCHEMA IF NOT EXISTS cannot include schema elements");

        return new CreateSchemaStmt(ifNotExists, name, authorization, new([.. elements])) { Span = SpanFrom(start) };
    }

    private CreateExtensionStmt ParseCreateExtension(int start)
    {
        Expect(Keyword.Extension);
        var ifNotExists = AcceptIfNotExists();
        var name = ParseColId();
        Accept(Keyword.With);
        var schema = default(Identifier);
        var version = default(string);
        var isCascade = false;
        while (true)
        {
            if (Accept(Keyword.Schema))
            {
                schema = ParseColId();
            }
            else if (Accept(Keyword.Version))
            {
                version = ParseWordOrString().Name;
            }
            else if (Accept(Keyword.Cascade))
            {
                isCascade = true;
            }
            else if (At(Keyword.From))
            {
                var from = Advance().Span;
                ParseWordOrString();
                Fail(from, "CREATE EXTENSION ... FROM is no longer supported");
            }
            else
            {
                return new CreateExtensionStmt(ifNotExists, name, schema, version, isCascade) { Span = SpanFrom(start) };
            }
        }
    }
}
