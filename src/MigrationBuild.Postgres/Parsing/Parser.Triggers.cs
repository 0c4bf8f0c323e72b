using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Constraints;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>Triggers and event triggers.</summary>
internal sealed partial class Parser
{
    private CreateTrigStmt ParseCreateTrigger(int start, bool orReplace)
    {
        var isConstraint = Accept(Keyword.Constraint);
        Expect(Keyword.Trigger);
        var name = ParseColId();
        var timing = ParseTriggerTiming(isConstraint);
        var events = ParseTriggerEvents();
        Expect(Keyword.On);
        var relation = ParseRelationName();
        var from = default(ObjectName);
        var characteristics = ConstraintCharacteristics.Unspecified;
        var transitions = default(EquatableArray<TriggerTransition>);
        var isForEachRow = false;
        if (isConstraint)
        {
            from = Accept(Keyword.From) ? ParseRelationName() : null;
            characteristics = ParseCharacteristics("TRIGGER", Allowed.Deferrable);
            Expect(Keyword.For, Keyword.Each, Keyword.Row);
            isForEachRow = true;
        }
        else
        {
            transitions = ParseTransitions();
            isForEachRow = ParseForEach();
        }

        var when = default(Expression);
        if (Accept(Keyword.When))
        {
            Expect(TokenKind.OpenParen);
            when = ParseExpression();
            Expect(TokenKind.CloseParen);
        }

        var function = ParseExecuteFunction();
        Expect(TokenKind.OpenParen);
        var arguments = ParseTriggerArguments();
        Expect(TokenKind.CloseParen);
        if (orReplace && isConstraint)
        {
            Fail(SpanFrom(start), "CREATE OR REPLACE CONSTRAINT TRIGGER is not supported");
        }

        return new CreateTrigStmt(
            orReplace,
            isConstraint,
            name,
            timing,
            events,
            relation,
            from,
            characteristics,
            transitions,
            isForEachRow,
            when,
            function,
            arguments)
        {
            Span = SpanFrom(start),
        };
    }

    private TriggerTiming ParseTriggerTiming(bool isConstraint)
    {
        if (!isConstraint && Accept(Keyword.Before))
        {
            return TriggerTiming.Before;
        }

        if (!isConstraint && Accept(Keyword.Instead))
        {
            Expect(Keyword.Of);
            return TriggerTiming.InsteadOf;
        }

        Expect(Keyword.After);
        return TriggerTiming.After;
    }

    private EquatableArray<TriggerEvent> ParseTriggerEvents()
    {
        var events = new List<TriggerEvent>();
        do
        {
            var start = Start;
            var index = _position;
            var kind = Current.Keyword switch
            {
                Keyword.Insert => TriggerEventKind.Insert,
                Keyword.Update => TriggerEventKind.Update,
                Keyword.Delete => TriggerEventKind.Delete,
                Keyword.Truncate => TriggerEventKind.Truncate,
                _ => FailWith(TriggerEventKind.Insert),
            };
            Advance();
            var columns = kind == TriggerEventKind.Update && Accept(Keyword.Of) ? ParseCommaList(ParseColId) : default;
            if (!Failed && events.Exists(before => before.Kind == kind))
            {
                // Behind UPDATE, PostgreSQL's parser has looked for OF already.
                var token = _tokens[kind == TriggerEventKind.Update ? _position : index];
                Fail(token.Span, Describe(token, "duplicate trigger events specified"));
            }

            events.Add(new TriggerEvent(kind, columns) { Span = SpanFrom(start) });
        }
        while (Accept(Keyword.Or));
        return new([.. events]);
    }

    private EquatableArray<TriggerTransition> ParseTransitions()
    {
        if (!Accept(Keyword.Referencing))
        {
            return default;
        }

        var transitions = new List<TriggerTransition>();
        do
        {
            var start = Start;
            var isNew = Accept(Keyword.New);
            if (!isNew)
            {
                Expect(Keyword.Old);
            }

            var isTable = Accept(Keyword.Table);
            if (!isTable)
            {
                Expect(Keyword.Row);
            }

            Accept(Keyword.As);
            transitions.Add(new TriggerTransition(isNew, isTable, ParseColId()) { Span = SpanFrom(start) });
        }
        while (At(Keyword.New) || At(Keyword.Old));
        return new([.. transitions]);
    }

    private bool ParseForEach()
    {
        if (!Accept(Keyword.For))
        {
            return false;
        }

        Accept(Keyword.Each);
        var isRow = Accept(Keyword.Row);
        if (!isRow)
        {
            Expect(Keyword.Statement);
        }

        return isRow;
    }

    private ObjectName ParseExecuteFunction()
    {
        Expect(Keyword.Execute);
        if (!Accept(Keyword.Function))
        {
            Expect(Keyword.Procedure);
        }

        return ParseFunctionName();
    }

    /// <summary>The grammar's list may be empty and still have a comma behind it.</summary>
    private EquatableArray<StringConstant> ParseTriggerArguments()
    {
        if (At(TokenKind.CloseParen))
        {
            return default;
        }

        Accept(TokenKind.Comma);
        return ParseCommaList(ParseTriggerArgument);
    }

    /// <summary>A number, string or word: all of them are passed as text.</summary>
    private StringConstant ParseTriggerArgument()
    {
        if (AtStringConstant)
        {
            return ParseString();
        }

        if (Current.Kind is TokenKind.Integer or TokenKind.Numeric)
        {
            var number = ParseNumber();
            return new StringConstant(number.Text) { Span = number.Span };
        }

        var word = ParseColLabel();
        return new StringConstant(word.Name) { Span = word.Span };
    }

    private CreateEventTrigStmt ParseCreateEventTrigger(int start)
    {
        Expect(Keyword.Event, Keyword.Trigger);
        var name = ParseColId();
        Expect(Keyword.On);
        var eventName = ParseColLabel();
        var filters = new List<EventTriggerFilter>();
        if (Accept(Keyword.When))
        {
            do
            {
                filters.Add(ParseEventTriggerFilter());
            }
            while (Accept(Keyword.And));
        }

        var function = ParseExecuteFunction();
        Expect(TokenKind.OpenParen);
        Expect(TokenKind.CloseParen);
        return new CreateEventTrigStmt(name, eventName, new([.. filters]), function) { Span = SpanFrom(start) };
    }

    private EventTriggerFilter ParseEventTriggerFilter()
    {
        var start = Start;
        var variable = ParseColId();
        Expect(Keyword.In);
        return new EventTriggerFilter(variable, ParseParenthesizedList(ParseStringConstant)) { Span = SpanFrom(start) };
    }

    private EnableMode ParseEnableMode()
    {
        if (Accept(Keyword.Disable))
        {
            return EnableMode.Disable;
        }

        Expect(Keyword.Enable);
        return Accept(Keyword.Always) ? EnableMode.EnableAlways
            : Accept(Keyword.Replica) ? EnableMode.EnableReplica
            : EnableMode.Enable;
    }
}
