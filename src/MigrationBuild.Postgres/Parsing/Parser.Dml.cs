using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>INSERT, UPDATE and DELETE.</summary>
internal sealed partial class Parser
{
    private InsertStmt ParseInsert(int start, WithClause? with)
    {
        Expect(Keyword.Insert, Keyword.Into);
        var relation = ParseInsertTarget();
        var columns = At(TokenKind.OpenParen) && !AtQueryInParentheses ? ParseParenthesizedList(ParseAssignmentTarget) : default;
        var overriding = InsertOverriding.Unspecified;
        var source = default(SelectStmt);
        if (columns.IsEmpty && Accept(Keyword.Default))
        {
            Expect(Keyword.Values);
        }
        else
        {
            overriding = ParseOverriding();
            source = ParseSelect();
        }

        var conflict = ParseOnConflict();
        return new InsertStmt(with, relation, columns, overriding, source, conflict, ParseReturning()) { Span = SpanFrom(start) };
    }

    private RangeVar ParseInsertTarget()
    {
        var start = Start;
        var name = ParseRelationName();
        var aliasStart = Start;
        var alias = Accept(Keyword.As) ? new Alias(ParseColId(), default) { Span = SpanFrom(aliasStart) } : null;
        return new RangeVar(name, false, alias) { Span = SpanFrom(start) };
    }

    private InsertOverriding ParseOverriding()
    {
        if (!Accept(Keyword.Overriding))
        {
            return InsertOverriding.Unspecified;
        }

        var kind = Accept(Keyword.User) ? InsertOverriding.User : InsertOverriding.System;
        if (kind == InsertOverriding.System)
        {
            Expect(Keyword.System);
        }

        Expect(Keyword.Value);
        return kind;
    }

    private AssignmentTarget ParseAssignmentTarget()
    {
        var start = Start;
        var column = ParseColId();
        return new AssignmentTarget(column, ParseIndirectionElements()) { Span = SpanFrom(start) };
    }

    private Assignment ParseAssignment()
    {
        var start = Start;
        var isMultiple = At(TokenKind.OpenParen);
        var targets = isMultiple ? ParseParenthesizedList(ParseAssignmentTarget) : new([ParseAssignmentTarget()]);
        Expect(TokenKind.Equal);
        return new Assignment(targets, isMultiple, ParseExpression()) { Span = SpanFrom(start) };
    }

    private OnConflictClause? ParseOnConflict()
    {
        var start = Start;
        if (!Accept(Keyword.On, Keyword.Conflict))
        {
            return null;
        }

        var target = ParseInference();
        Expect(Keyword.Do);
        if (Accept(Keyword.Nothing))
        {
            return new OnConflictClause(target, false, default, null) { Span = SpanFrom(start) };
        }

        Expect(Keyword.Update, Keyword.Set);
        var assignments = ParseCommaList(ParseAssignment);
        return new OnConflictClause(target, true, assignments, ParseOptionalWhere()) { Span = SpanFrom(start) };
    }

    private InferClause? ParseInference()
    {
        var start = Start;
        if (Accept(Keyword.On, Keyword.Constraint))
        {
            return new InferClause(default, null, ParseColId()) { Span = SpanFrom(start) };
        }

        if (!At(TokenKind.OpenParen))
        {
            return null;
        }

        var elements = ParseParenthesizedList(ParseIndexElem);
        return new InferClause(elements, ParseOptionalWhere(), null) { Span = SpanFrom(start) };
    }

    private ReturningClause? ParseReturning()
    {
        var start = Start;
        if (!Accept(Keyword.Returning))
        {
            return null;
        }

        var options = default(EquatableArray<ReturningOption>);
        if (At(Keyword.With))
        {
            var with = Advance().Start;
            options = ParseParenthesizedList(ParseReturningOption);
            Require(SyntaxFeatures.ReturningOptions, with);
        }

        return new ReturningClause(options, ParseCommaList(ParseTarget)) { Span = SpanFrom(start) };
    }

    private ReturningOption ParseReturningOption()
    {
        var start = Start;
        var isNew = Accept(Keyword.New);
        if (!isNew)
        {
            Expect(Keyword.Old);
        }

        Expect(Keyword.As);
        return new ReturningOption(isNew, ParseColId()) { Span = SpanFrom(start) };
    }

    private UpdateStmt ParseUpdate(int start, WithClause? with)
    {
        Expect(Keyword.Update);
        var relation = ParseTargetRelation();
        Expect(Keyword.Set);
        var assignments = ParseCommaList(ParseAssignment);
        var from = Accept(Keyword.From) ? ParseCommaList(ParseFromItem) : default;
        var where = ParseWhereOrCurrentOf();
        return new UpdateStmt(with, relation, assignments, from, where, ParseReturning()) { Span = SpanFrom(start) };
    }

    private DeleteStmt ParseDelete(int start, WithClause? with)
    {
        Expect(Keyword.Delete, Keyword.From);
        var relation = ParseTargetRelation();
        var sources = Accept(Keyword.Using) ? ParseCommaList(ParseFromItem) : default;
        var where = ParseWhereOrCurrentOf();
        return new DeleteStmt(with, relation, sources, where, ParseReturning()) { Span = SpanFrom(start) };
    }

    /// <summary>The relation whose rows are changed. <c>SET</c> is no alias of it (<c>relation_expr_opt_alias</c>).</summary>
    private RangeVar ParseTargetRelation()
    {
        var start = Start;
        var relation = ParseRelation();
        var aliasStart = Start;
        if (!Accept(Keyword.As) && (!AtColId || At(Keyword.Set)))
        {
            return relation;
        }

        var alias = new Alias(ParseColId(), default) { Span = SpanFrom(aliasStart) };
        return relation with { Alias = alias, Span = SpanFrom(start) };
    }

    private Expression? ParseWhereOrCurrentOf()
    {
        if (!At(Keyword.Where, Keyword.Current, Keyword.Of))
        {
            return ParseOptionalWhere();
        }

        Advance();
        var start = Start;
        Expect(Keyword.Current, Keyword.Of);
        return new CurrentOfExpr(ParseColId()) { Span = SpanFrom(start) };
    }
}
