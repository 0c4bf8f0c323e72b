using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Maintenance;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Syntax.Sessions;
using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Postgres.Syntax.Views;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>TRUNCATE, LOCK, VACUUM, ANALYZE, CLUSTER and EXPLAIN.</summary>
internal sealed partial class Parser
{
    private TruncateStmt ParseTruncate()
    {
        var start = Start;
        Expect(Keyword.Truncate);
        Accept(Keyword.Table);
        var relations = ParseCommaList(ParseRelation);
        var restarts = Accept(Keyword.Restart, Keyword.Identity);
        if (!restarts)
        {
            Accept(Keyword.Continue, Keyword.Identity);
        }

        return new TruncateStmt(relations, restarts, ParseDropBehavior()) { Span = SpanFrom(start) };
    }

    private LockStmt ParseLock()
    {
        var start = Start;
        Expect(Keyword.Lock);
        Accept(Keyword.Table);
        var relations = ParseCommaList(ParseRelation);
        var mode = Accept(Keyword.In) ? ParseLockMode() : LockMode.AccessExclusive;
        return new LockStmt(relations, mode, Accept(Keyword.Nowait)) { Span = SpanFrom(start) };
    }

    private LockMode ParseLockMode()
    {
        var mode = Accept(Keyword.Access, Keyword.Share) ? LockMode.AccessShare
            : Accept(Keyword.Access, Keyword.Exclusive) ? LockMode.AccessExclusive
            : Accept(Keyword.Row, Keyword.Share) ? LockMode.RowShare
            : Accept(Keyword.Row, Keyword.Exclusive) ? LockMode.RowExclusive
            : Accept(Keyword.Share, Keyword.Update, Keyword.Exclusive) ? LockMode.ShareUpdateExclusive
            : Accept(Keyword.Share, Keyword.Row, Keyword.Exclusive) ? LockMode.ShareRowExclusive
            : Accept(Keyword.Share) ? LockMode.Share
            : Accept(Keyword.Exclusive) ? LockMode.Exclusive
            : FailWith(LockMode.AccessShare);
        Expect(Keyword.Mode);
        return mode;
    }

    private VacuumStmt ParseVacuum()
    {
        var start = Start;
        Expect(Keyword.Vacuum);
        var options = new List<DefElem>();
        if (At(TokenKind.OpenParen))
        {
            options.AddRange(ParseUtilityOptions());
        }
        else
        {
            AcceptOption(Keyword.Full, options);
            AcceptOption(Keyword.Freeze, options);
            AcceptOption(Keyword.Verbose, options);
            AcceptOption(Keyword.Analyze, options);
            AcceptOption(Keyword.Analyse, options);
        }

        return new VacuumStmt(true, new([.. options]), ParseVacuumRelations()) { Span = SpanFrom(start) };
    }

    private VacuumStmt ParseAnalyze()
    {
        var start = Start;
        Advance();
        var options = new List<DefElem>();
        if (At(TokenKind.OpenParen))
        {
            options.AddRange(ParseUtilityOptions());
        }
        else
        {
            AcceptOption(Keyword.Verbose, options);
        }

        return new VacuumStmt(false, new([.. options]), ParseVacuumRelations()) { Span = SpanFrom(start) };
    }

    private EquatableArray<VacuumRelation> ParseVacuumRelations() => AtColId || At(Keyword.Only) ? ParseCommaList(ParseVacuumRelation) : default;

    private VacuumRelation ParseVacuumRelation()
    {
        var start = Start;
        var relation = ParseRelation();
        if (relation.IsOnly)
        {
            Require(SyntaxFeatures.VacuumOnly, new TextSpan(start, "ONLY".Length));
        }

        return new VacuumRelation(relation, ParseOptionalColumnNames()) { Span = SpanFrom(start) };
    }

    private ClusterStmt ParseCluster()
    {
        var start = Start;
        Expect(Keyword.Cluster);
        var options = new List<DefElem>();
        var isParenthesized = At(TokenKind.OpenParen);
        if (isParenthesized)
        {
            var list = Start;
            options.AddRange(ParseUtilityOptions());
            Require(SyntaxFeatures.ClusterOptions, list);
        }
        else
        {
            AcceptOption(Keyword.Verbose, options);
        }

        var all = new EquatableArray<DefElem>([.. options]);
        if (!AtColId)
        {
            if (isParenthesized)
            {
                Require(SyntaxFeatures.ClusterAllOptions, start);
            }

            return new ClusterStmt(all, null, null) { Span = SpanFrom(start) };
        }

        var relation = ParseRelationName();
        if (relation.Parts.Count == 1 && !isParenthesized && Accept(Keyword.On))
        {
            // The spelling of old puts the index first.
            return new ClusterStmt(all, ParseRelationName(), relation.Parts[0]) { Span = SpanFrom(start) };
        }

        return new ClusterStmt(all, relation, Accept(Keyword.Using) ? ParseColId() : null) { Span = SpanFrom(start) };
    }

    private ExplainStmt ParseExplain()
    {
        var start = Start;
        Expect(Keyword.Explain);
        var options = new List<DefElem>();
        if (At(TokenKind.OpenParen) && !AtQueryInParentheses)
        {
            options.AddRange(ParseUtilityOptions());
        }
        else
        {
            AcceptOption(Keyword.Analyze, options);
            AcceptOption(Keyword.Analyse, options);
            AcceptOption(Keyword.Verbose, options);
        }

        if (!AtExplainable)
        {
            Fail();
        }

        return new ExplainStmt(new([.. options]), ParseExplainedStatement()) { Span = SpanFrom(start) };
    }

    /// <summary>Of what CREATE makes, only a table or a materialized view is made by a query.</summary>
    private Statement ParseExplainedStatement()
    {
        var index = _position;
        var statement = ParseStatement();
        if (!Failed && statement is not (SelectStmt or InsertStmt or UpdateStmt or DeleteStmt or MergeStmt or DeclareCursorStmt or CreateTableAsStmt
            or CreateMatViewStmt or RefreshMatViewStmt or ExecuteStmt))
        {
            FailAt(index + 1);
        }

        return statement;
    }

    private bool AtExplainable => At(TokenKind.OpenParen) || Current.Keyword is Keyword.Select or Keyword.Values or Keyword.Table
        or Keyword.With or Keyword.Insert or Keyword.Update or Keyword.Delete or Keyword.Merge or Keyword.Declare or Keyword.Create
        or Keyword.Refresh or Keyword.Execute;
}
