using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Foreign;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>Publications and subscriptions.</summary>
internal sealed partial class Parser
{
    private CreatePublicationStmt ParseCreatePublication(int start)
    {
        Expect(Keyword.Publication);
        var name = ParseColId();
        var forAll = false;
        var objects = default(EquatableArray<PublicationObject>);
        if (Accept(Keyword.For))
        {
            forAll = Accept(Keyword.All, Keyword.Tables);
            objects = forAll ? default : ParsePublicationObjects();
        }

        return new CreatePublicationStmt(name, forAll, objects, ParseOptionalDefinition()) { Span = SpanFrom(start) };
    }

    private EquatableArray<PublicationObject> ParsePublicationObjects()
    {
        var objects = ParseCommaList(ParsePublicationObject);
        if (!Failed)
        {
            CheckPublicationObjects(objects);
        }

        foreach (var next in objects.Skip(1).Where(item => item.Kind == PublicationObjectKind.Table))
        {
            Require(SyntaxFeatures.RepeatedTable, new TextSpan(next.Span.Start, "TABLE".Length));
        }

        return objects;
    }

    /// <summary>An object without words of its own is of the kind of the one before it (<c>preprocess_pubobj_list</c> in gram.y).</summary>
    private void CheckPublicationObjects(EquatableArray<PublicationObject> objects)
    {
        var kind = PublicationObjectKind.Continuation;
        foreach (var item in objects)
        {
            kind = item.Kind == PublicationObjectKind.Continuation ? kind : item.Kind;
            if (item.Kind == PublicationObjectKind.Continuation && FindPublicationError(item, kind) is { } message)
            {
                Fail(item.Span, message);
                return;
            }
        }
    }

    private static string? FindPublicationError(PublicationObject item, PublicationObjectKind kind) => kind switch
    {
        PublicationObjectKind.Continuation => "invalid publication object list",
        PublicationObjectKind.Table => item.Relation is null ? "invalid table name" : null,
        _ when item.Where is not null => "WHERE clause not allowed for schema",
        _ when !item.Columns.IsEmpty => "column specification not allowed for schema",
        _ => item.Relation is { } relation && (relation.Name.Parts.Count > 1 || relation.Span != relation.Name.Span) ? "invalid schema name" : null,
    };

    private PublicationObject ParsePublicationObject()
    {
        var start = Start;
        if (Accept(Keyword.Tables, Keyword.In, Keyword.Schema))
        {
            var result = Accept(Keyword.CurrentSchema)
                ? new PublicationObject(PublicationObjectKind.TablesInCurrentSchema, null, default, null, null)
                : new PublicationObject(PublicationObjectKind.TablesInSchema, null, default, null, ParseColId());
            Require(SyntaxFeatures.TablesInSchema, start);
            return result with { Span = SpanFrom(start) };
        }

        if (Accept(Keyword.CurrentSchema))
        {
            return new PublicationObject(PublicationObjectKind.Continuation, null, default, null, null) { Span = SpanFrom(start) };
        }

        var kind = Accept(Keyword.Table) ? PublicationObjectKind.Table : PublicationObjectKind.Continuation;
        var relation = ParseRelation();
        var columnsStart = Start;
        var columns = ParseOptionalColumnNames();
        if (!columns.IsEmpty)
        {
            Require(SyntaxFeatures.PublicationColumns, columnsStart);
        }

        var whereStart = Start;
        var where = ParseWhereInParentheses();
        if (where is not null)
        {
            Require(SyntaxFeatures.PublicationFilter, whereStart);
        }

        return new PublicationObject(kind, relation, columns, where, null) { Span = SpanFrom(start) };
    }

    private AlterPublicationStmt ParseAlterPublication(int start, Identifier name)
    {
        if (Accept(Keyword.Set))
        {
            return At(TokenKind.OpenParen)
                ? new AlterPublicationStmt(name, PublicationAction.Options, default, ParseDefinition()) { Span = SpanFrom(start) }
                : new AlterPublicationStmt(name, PublicationAction.Set, ParsePublicationObjects(), default) { Span = SpanFrom(start) };
        }

        var action = At(Keyword.Drop) ? PublicationAction.Drop : PublicationAction.Add;
        if (!Accept(Keyword.Drop))
        {
            Expect(Keyword.Add);
        }

        return new AlterPublicationStmt(name, action, ParsePublicationObjects(), default) { Span = SpanFrom(start) };
    }

    private CreateSubscriptionStmt ParseCreateSubscription(int start)
    {
        Expect(Keyword.Subscription);
        var name = ParseColId();
        Expect(Keyword.Connection);
        var connection = ParseStringConstant();
        Expect(Keyword.Publication);
        var publications = ParseCommaList(ParseColId);
        return new CreateSubscriptionStmt(name, connection, publications, ParseOptionalDefinition()) { Span = SpanFrom(start) };
    }

    private AlterSubscriptionStmt ParseAlterSubscription(int start, Identifier name)
    {
        var result = new AlterSubscriptionStmt(name, SubscriptionAction.Options, null, default, default);
        switch (Current.Keyword)
        {
            case Keyword.Connection:
                Advance();
                result = result with { Action = SubscriptionAction.Connection, Connection = ParseStringConstant() };
                break;
            case Keyword.Refresh:
                Expect(Keyword.Refresh, Keyword.Publication);
                result = result with { Action = SubscriptionAction.Refresh, Options = ParseOptionalDefinition() };
                break;
            case Keyword.Enable or Keyword.Disable:
                result = result with
                {
                    Action = Advance().Keyword == Keyword.Enable ? SubscriptionAction.Enable : SubscriptionAction.Disable,
                };
                break;
            case Keyword.Skip:
                var skip = Advance().Start;
                result = result with { Action = SubscriptionAction.Skip, Options = ParseDefinition() };
                Require(SyntaxFeatures.SubscriptionSkip, skip);
                break;
            case Keyword.Set when PeekIs(1, TokenKind.OpenParen):
                Advance();
                result = result with { Options = ParseDefinition() };
                break;
            default:
                result = ParseSubscribedPublications(result);
                break;
        }

        return result with { Span = SpanFrom(start) };
    }

    private AlterSubscriptionStmt ParseSubscribedPublications(AlterSubscriptionStmt statement)
    {
        var action = Current.Keyword switch
        {
            Keyword.Add => SubscriptionAction.AddPublication,
            Keyword.Drop => SubscriptionAction.DropPublication,
            Keyword.Set => SubscriptionAction.SetPublication,
            _ => FailWith(SubscriptionAction.SetPublication),
        };
        var start = Advance().Start;
        Expect(Keyword.Publication);
        var publications = ParseCommaList(ParseColId);
        if (action != SubscriptionAction.SetPublication)
        {
            Require(SyntaxFeatures.AddDropPublication, start);
        }

        return statement with { Action = action, Publications = publications, Options = ParseOptionalDefinition() };
    }
}
